/** Verbs that attribute words to a speaker. */
export const SAY: ReadonlySet<string> = new Set([
  'say', 'tell', 'add', 'write', 'state', 'announce', 'confirm', 'report', 'claim', 'argue', 'warn', 'note', 'explain', 'insist', 'admit', 'acknowledge',
  'tweet', 'post', 'declare', 'deny', 'reveal', 'disclose', 'estimate', 'believe', 'think', 'predict', 'testify', 'allege', 'recall', 'suggest', 'reply', 'respond', 'stress',
]);

/** Reporting verbs that have no other sense: whatever does it, speaks. */
export const SPEAKS_PLAINLY: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'announce', 'insist', 'argue', 'warn', 'deny', 'admit', 'acknowledge', 'confirm', 'declare', 'explain', 'state']);
/** Texts that say something, in lemmas. */
export const SPEAKING_TEXTS: ReadonlySet<string> = new Set(['report', 'statement', 'study', 'survey', 'poll', 'document', 'letter', 'paper', 'filing', 'lawsuit', 'complaint', 'indictment', 'affidavit', 'article', 'newspaper', 'magazine', 'website', 'site', 'tweet', 'message', 'note', 'memo', 'broadcaster', 'channel', 'station', 'outlet', 'source', 'record', 'transcript', 'audit', 'review']);
/** Bodies called by what they do, in lemmas. */
export const BODIES_BY_DEED: ReadonlySet<string> = new Set(['prosecution', 'defence', 'defense', 'inquiry', 'enquiry', 'investigation', 'opposition', 'administration', 'conference', 'rescue', 'detention']);

/** Reporting verbs that do not vouch for what is said. */
export const DOUBTING: ReadonlySet<string> = new Set(['claim', 'allege', 'suggest', 'believe', 'think', 'suspect', 'estimate', 'appear', 'seem', 'fear', 'assume', 'speculate', 'hint']);

/** Words that hedge the clause they stand in. */
export const HEDGES: ReadonlySet<string> = new Set([
  'may', 'might', 'could', 'possibly', 'perhaps', 'probably', 'likely', 'reportedly', 'allegedly', 'apparently', 'seemingly', 'potentially', 'presumably',
  'purportedly', 'supposedly', 'unconfirmed', 'suspected', 'alleged', 'believed', 'thought', 'feared', 'appears', 'appeared', 'seems', 'seemed', 'possible', 'unclear',
]);

/** Verbs and phrases of planning and expectation: the event has not happened. */
export const EXPECTING: ReadonlySet<string> = new Set(['suppose', 'expect', 'plan', 'intend', 'hope', 'aim', 'schedule', 'forecast', 'predict', 'project', 'propose', 'threaten', 'want', 'vow', 'promise', 'due', 'set']);

/** Verbs with which somebody denies what follows. */
export const DENYING: ReadonlySet<string> = new Set(['deny', 'reject', 'dispute', 'refute', 'dismiss', 'contradict', 'rebut', 'disavow']);

/** Words that say where a figure stands among versions of itself. */
export const EARLIER = /\b(?:initially|initial|originally|at first|earlier (?:reports?|said|reported|estimates?)|first reported|previously|preliminary)\b/i;
export const LATEST = /\b(?:now|latest|has (?:risen|climbed|jumped|increased|grown)|have (?:risen|climbed)|rose to|rises to|climbs to|climbed to|raised to|revised|updated|brings? the (?:total|toll)|bringing the (?:total|toll)|so far)\b/i;
export const CORRECTED = /\b(?:correct(?:ed|ion|s)|revis(?:ed|es) (?:down|up|its)|an earlier version|not \d[\d,.]* as)\b/i;

/** Verbs of calling something by words of one's own, which may stand between quotation marks. */
export const CALLS: ReadonlySet<string> = new Set(['call', 'describe', 'brand', 'label', 'dub', 'hail', 'condemn', 'denounce', 'deem', 'characterise', 'characterize']);

/** Words of a figure that is what is left of an earlier one. */
export const STILL = /\b(?:still|remain(?:s|ed|ing)?)\b/i;

/** Verbs, in lemmas, of turning something down or running it down, with the words for it behind "as". */
export const JUDGES: ReadonlySet<string> = new Set(['dismiss', 'reject', 'slam', 'blast', 'decry', 'criticise', 'criticize', 'praise', 'lament', 'term', 'mock', 'welcome']);
