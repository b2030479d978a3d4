const PLACE = '(?:the )?(?<place>\\p{Lu}[\\p{L}.’\'-]*(?:(?: of| and)? \\p{Lu}[\\p{L}.’\'-]*){0,3})';
const ATTRIBUTIVE = new RegExp(`(?<![\\p{L}-])(?:[Tt]he )?(?!The )(?<place>\\p{Lu}[\\p{L}.]*(?:[ -](?:of )?\\p{Lu}[\\p{L}.]*){0,3})-(?:flagged|registered)(?![\\p{L}-]|(?: as| in| to))`, 'gu');
const PREDICATIVE = new RegExp(`(?:registered|incorporated|domiciled|flagged)(?: (?:in|on|to|under the flag of)) ${PLACE}|(?:flying|flies|flew|fl(?:y|own)|under) (?:the |an? )?(?:flag of ${PLACE.replace('place', 'state')}|(?<adjective>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) flag)(?![\\p{L}-])`, 'gu');

/** What leads from a name to where it is registered: "…, which is", "…, a ship", "… was". */
const LINK = /^,?(?: (?:which|that|and|is|was|has|been|are|now|currently|still|also|officially|reportedly|being|sailing|operating|sails|operates|an?|the|ship|vessel|tanker|ferry|company|firm|plane|aircraft|jet))*,? ?$/;
/** What may stand between the word of origin and the name: "Panama-flagged tanker", "…-registered container ship, the". */
const NOUNS = /^,?(?: (?!(?:that|which|who|and|in|on|at|off|of|to|for|with|from|by|was|is|has|had) )[\p{Ll}-]+){0,3},?(?: the)? $/u;

/** Where the words of a text say that something is registered: the place as written, and on which side its bearer's name may stand. */
export interface Registration {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly attributive: boolean;
}

/** "a Panama-flagged tanker", "registered in the Marshall Islands", "flying the flag of Malta", "under a Liberian flag". */
export function registrationsIn(text: string): Registration[] {
  const found = (pattern: RegExp, attributive: boolean): Registration[] =>
    [...text.matchAll(pattern)].map((m) => ({ place: (m.groups?.['place'] ?? m.groups?.['state'] ?? m.groups?.['adjective'] ?? '').replace(/\.$/, ''), start: m.index, end: m.index + m[0].length, attributive }));
  return [...found(ATTRIBUTIVE, true), ...found(PREDICATIVE, false)];
}

/** Whether the words between a name and what is said of it make it the name's own. */
export const leadsFromName = (between: string): boolean => LINK.test(between);

/** Whether the words between a word of origin and a name make the name that of the thing. */
export const leadsToName = (between: string): boolean => NOUNS.test(between);

/** Words by which something was registered there once. */
export const ONCE_REGISTERED = /\b(?:formerly|previously|originally|once|until|had been|no longer|never|not)\b/;
