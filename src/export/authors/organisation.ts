/**
 * Words that only bodies carry in their names. A person who bears one ("Alan Press") is kept as written, which prints the
 * name in full in every style; the other way round would print "Agency, N.".
 */
const OF_BODIES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:agence|agency|agencies|agencia|agentur|association|authority|board|broadcasting|bureau|bulletin|bundesamt|` +
    String.raw`centre|center|chronicle|coastguard|college|commission|committee|company|contributors?|corporation|correspondents?|council|` +
    String.raw`courier|daily|department|desk|deutsche|dpa|echo|editorial|editors?|federation|foundation|gazette|government|group|guardian|herald|` +
    String.raw`inc|institute|international|journal|limited|ltd|magazine|mail|media|ministry|network|news|newspapers?|newsroom|observatory|` +
    String.raw`observer|office|police|post|press|presse|press-?agentur|radio|redaktion|reporters?|service|society|staff|standard|team|` +
    String.raw`telegraph|television|times|tribune|tv|union|university|weekly|wire|writers?|zeitung)(?![\p{L}\p{N}])`,
  'iu',
);
/** What a writer does at the outlet, set behind the name: "Jane Roe, Health Correspondent". */
const POST = /(?<![\p{L}\p{N}])(?:correspondent|editor|reporter|columnist|producer|photographer|writer|chief|korrespondent(?:in)?|redakteur(?:in)?|reporterin)(?![\p{L}\p{N}])/iu;

/** Whether a name reads as that of a body of people. */
export function namesBody(name: string): boolean {
  return OF_BODIES.test(name) || /\p{N}/u.test(name) || /^\p{Lu}{2,6}$/u.test(name);
}

/** Whether words behind a name say what the writer does rather than who else wrote. */
export function namesPost(words: string): boolean {
  return POST.test(words);
}
