/** Determiners that open a noun phrase, possessive pronouns included. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'some', 'any', 'each',
  'every', 'no', 'another', 'all', 'both', 'either', 'neither', 'several', 'many', 'few',
]);

/** Small words inside names ("Bank of England", "Charles de Gaulle"). */
export const NAME_LINKS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'della', 'di', 'da', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'bin', 'bint', 'ibn', 'al', 'el', '&']);

/** Words that the tagger may call nouns or adjectives but that never stand inside a phrase. */
export const NOT_IN_PHRASE: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'what', 'where', 'when', 'why', 'how', 'there', 'here', 'not', 'then', 'such', 'also', 'as', 'too', 'even', 'just', 'only']);

/** Words that open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'while', 'because', 'although', 'though', 'if', 'unless', 'whether',
  'after', 'before', 'until', 'since', 'as', 'once', 'whereas', 'so',
]);

/** Words that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose', 'where']);

/** Third-person pronouns by what they can stand for. */
export const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | 'thing' | 'plural'> = new Map([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'],
  ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
  ['it', 'thing'], ['its', 'thing'], ['itself', 'thing'],
  ['they', 'plural'], ['them', 'plural'], ['their', 'plural'], ['themselves', 'plural'],
]);

/** Words that turn a clause into its negative. */
export const NEGATORS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'nobody', 'none', 'nothing', 'neither', 'nor', 'without', 'hardly', 'scarcely']);

/** Content-free verbs that carry another predicate. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do', 'will', 'would', 'may', 'might', 'can', 'could', 'shall', 'should', 'must', 'get']);

/** Names of months and weekdays and their short forms; capitalised, yet no proper names. */
export const MONTH_OR_DAY = /^(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?)$/;

/** What follows "since" or "until" when it is a preposition of time: "since last spring", "until early March". */
export const TIME_SPAN_WORDS = /^(?:at least |as early as |the |that |this |last |next |early |late |mid-?)*(?:(?:start|beginning|middle|end|turn) of|spring|summer|autumn|winter|year|month|week|weekend|decade|century|morning|afternoon|evening|night|noon|midnight|yesterday|tomorrow|today|then|january|february|march|april|june|july|august|september|october|november|december|[a-z]+day|\d{4}s?)\b/;

/** A whole noun phrase, in lower case, that says when without a preposition: "this spring", "last week", "Monday". */
export const TIME_PHRASE = /^(?:(?:this|last|next|every|each) (?:past |coming )?(?:spring|summer|autumn|fall|winter|year|month|week|weekend|morning|afternoon|evening|night|decade|season|quarter|[a-z]+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow)$/;
