import { GATHERINGS, HAPPENINGS, SETTLEMENTS, STAFFS } from '../../../language/en/lexicon/tallies.ts';
import { nationalityOf, PEOPLE, personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { stateFamily } from '../../../language/en/lexicon/predicates.ts';
import type { ReadQuantity } from '../../../language/en/quantity/read.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';

/** What a number counts. */
export interface Counted {
  /** "people" for people of any kind, else the noun's lemma. */
  readonly noun: string;
  /** Which people ("child"), or null for people in general and for things. */
  readonly group: string | null;
  /** Family that the noun itself names ("12 deaths"), or null. */
  readonly family: string | null;
  /** What has so many, in a compound ("two-car tram"): the lemma of its head. */
  readonly holder: string | null;
  /** The phrase of the counted noun; null where the number stands alone ("12 dead"). */
  readonly phrase: NounPhrase | null;
  /** Last token of number and noun. */
  readonly last: number;
  /** Index of the head noun, or of the number. */
  readonly head: number;
  /** "three of them", "another five": part of something counted elsewhere. */
  readonly part: boolean;
  /** "the number of people … rose to 61": last token of what is numbered. */
  readonly numberOf?: number;
  /** "seven of its 12 coaches": the whole, as written. */
  readonly whole?: string;
}

const MORE = new Set(['more', 'others', 'other', 'further', 'additional', 'another']);
const PARTITIVE = new Set(['them', 'those', 'whom', 'these', 'the', 'its', 'his', 'their', 'all']);

/** What the number `q` counts, by the noun after it; null when it labels something or nothing countable follows. */
export function countedBy(sentence: Sentence, q: ReadQuantity): Counted | null {
  const { tokens, phrases } = sentence;
  const numbered = numberOf(sentence, q);
  if (numbered) return numbered;
  const held = heldBy(sentence, q);
  if (held) return held;
  const before = tokens[q.first - 1]?.lower ?? '';
  const extra = MORE.has(before) || before === 'including';
  let at = q.numberLast + 1;
  if (/^[-‐‑]$/.test(tokens[at]?.text ?? '')) return compound(sentence, at + 1);
  let part = extra;
  while (MORE.has(tokens[at]?.lower ?? '')) {
    if (tokens[at]?.lower !== 'others' && tokens[at]?.lower !== 'other') part = true;
    at++;
    if (tokens[at - 1]?.lower === 'others') return { noun: 'people', group: null, family: null, holder: null, phrase: null, last: at - 1, head: at - 1, part };
  }
  if (tokens[at]?.lower === 'of') {
    const target = tokens[at + 1];
    const share = shareOf(sentence, q, at + 1);
    if (share) return share;
    if (target && PARTITIVE.has(target.lower)) {
      const whole = phrases.find((p) => p.last >= at + 1 && p.first <= at + 2 && p.head > at + 1);
      // "All 26 of their captives" is no part of them.
      return alone(sentence, q, whole ?? null, before !== 'all' && !/^(?:nearest|closest|dearest|best)$/.test(tokens[at + 2]?.lower ?? ''));
    }
    at++;
  }
  // "214,000 offshore companies": the tagger takes some adjectives for adverbs.
  if (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.pos === 'NOUN') at++;
  const phrase = afterConjunction(sentence, phrases.find((p) => p.first <= at && p.last >= at), at);
  if (!phrase || phrase.head < at) return alone(sentence, q, null, part);
  const head = headFrom(sentence, phrase, at);
  const token = tokens[head];
  if (!token || !/^\p{L}/u.test(token.text) || token.pos === 'PRON' || token.pos === 'NUM') return alone(sentence, q, null, part);
  const lemma = singular(token.lemma.toLowerCase());
  // "Twelve dead and 30 wounded": the tagger takes some outcomes for nouns.
  const happening = HAPPENINGS.get(lemma) ?? stateFamily(token.lower)?.id ?? null;
  const group = peopleBy(sentence, phrase, head) ?? personGroup(lemma, token.text);
  const noun = group !== null || happening !== null ? 'people' : lemma;
  return { noun, group: group === 'people' || happening !== null ? null : group, family: happening, holder: null, phrase, last: head, head, part };
}

/** "Seven of its 12 coaches", "nine of the train's 12 coaches": a share of a whole that is told, of things. */
function shareOf({ tokens, phrases }: Sentence, q: ReadQuantity, at: number): Counted | null {
  for (let k = at; k < Math.min(tokens.length - 1, at + 4); k++) {
    const t = tokens[k];
    if (!t || t.pos === 'VERB' || t.pos === 'PUNCT') return null;
    if (t.pos !== 'NUM') continue;
    const phrase = phrases.find((p) => p.first <= k && p.head > k);
    const noun = phrase && tokens[phrase.head];
    const lemma = noun ? singular(noun.lemma.toLowerCase()) : '';
    if (!phrase || noun?.pos !== 'NOUN' || personGroup(lemma, noun.text) !== null || HAPPENINGS.has(lemma)) return null;
    return { noun: lemma, group: null, family: null, holder: null, phrase, last: q.last, head: phrase.head, part: false, whole: t.lower };
  }
  return null;
}

const TALLY_NOUNS = new Set(['number', 'total', 'tally', 'count']);

/** "The number of people who fell ill rose to 61": the number comes behind, what it counts stands in the subject. */
function numberOf(sentence: Sentence, q: ReadQuantity): Counted | null {
  const { tokens, phrases } = sentence;
  if (!/^(?:to|at|is|was|stands?|stood|reached|hit|topped|passed)$/.test(tokens[q.first - 1]?.lower ?? '')) return null;
  const next = tokens[q.numberLast + 1];
  if (next && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.lower === 'of')) return null;
  const tally = phrases.findLast((p) => p.last < q.first && TALLY_NOUNS.has(tokens[p.head]?.lemma.toLowerCase() ?? ''));
  const target = tally && phrases.find((p) => p.first > tally.last && p.preposition === 'of' && p.first <= tally.last + 2);
  const token = target && tokens[target.head];
  if (!target || !token) return null;
  const lemma = singular(token.lemma.toLowerCase());
  const happening = HAPPENINGS.get(lemma) ?? null;
  const group = personGroup(lemma, token.text);
  const people = group !== null || happening !== null;
  return { noun: people ? 'people' : lemma, group: group === 'people' || happening !== null ? null : group, family: happening, holder: null, phrase: target, last: q.last, head: target.head, part: false, numberOf: target.last };
}

/** "A city of 340,000", "a crowd of 22,000": people whom no noun behind the number names. */
function heldBy({ tokens, phrases }: Sentence, q: ReadQuantity): Counted | null {
  const next = tokens[q.numberLast + 1];
  if (tokens[q.first - 1]?.lower !== 'of' || (q.value.stated ?? q.value.low) < FEWEST_HELD || (next && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && !PEOPLE.has(next.lemma) && !/^(?:saw|watched|filled|packed|gathered|cheered|heard|witnessed)$/.test(next.lower)) || (next?.pos === 'VERB' && /ing$/.test(next.lower)) || next?.lower === 'of') return null;
  const phrase = phrases.find((p) => p.last === q.first - 2 || (p.last >= q.first - 2 && p.first <= q.first - 2));
  const holder = phrase && tokens[phrase.head]?.lemma.toLowerCase();
  const family = holder === undefined ? null : SETTLEMENTS.has(holder) ? 'inhabit' : GATHERINGS.has(holder) ? 'attend' : STAFFS.has(holder) ? 'employ' : null;
  return family === null ? null : { noun: 'people', group: null, family, holder: null, phrase: phrase ?? null, last: q.numberLast, head: q.numberLast, part: false };
}

/** A smaller number behind "city of" or "crowd of" is hardly one of people. */
const FEWEST_HELD = 20;

/** "eight current or former members": adjectives joined before the noun part the phrase. */
function afterConjunction(sentence: Sentence, own: NounPhrase | undefined, at: number): NounPhrase | undefined {
  const { tokens, phrases } = sentence;
  if ((own && own.head >= at) || tokens[at]?.pos !== 'ADJ' || tokens[at + 1]?.pos !== 'CCONJ' || tokens[at + 2]?.pos !== 'ADJ') return own;
  return phrases.find((p) => p.first <= at + 2 && p.head > at + 2);
}

/** The lemmatiser leaves the plurals of rarer nouns as they are. */
const singular = (lemma: string): string => (/[^aisu]s$/.test(lemma) && lemma.length > 4 ? lemma.slice(0, -1) : lemma);

/** "British people" are Britons. */
function peopleBy({ tokens }: Sentence, phrase: NounPhrase, head: number): string | null {
  const before = tokens[head - 1];
  return before && head > phrase.first && PEOPLE.has(tokens[head]?.lemma ?? '') ? nationalityOf(before.text) : null;
}

/** Head of what is counted: a name that follows the noun in apposition does not move it, nor does what people have ("40 patients' records"). */
function headFrom(sentence: Sentence, phrase: NounPhrase, at: number): number {
  for (let k = at; k < phrase.head; k++) {
    const [t, next] = [sentence.tokens[k], sentence.tokens[k + 1]];
    if (t && /^['’]s?$/.test(next?.text ?? '') && personGroup(singular(t.lemma.toLowerCase()), t.text) !== null) return k;
    // "Three attackers shot at the bus": the tagger takes the verb for a noun.
    if (t && next?.lower === 'shot' && k + 1 === phrase.head && personGroup(singular(t.lemma.toLowerCase()), t.text) !== null) return k;
    if (t?.pos === 'NOUN' && next && (next.pos === 'PROPN' || next.pos === 'NUM' || next.pos === 'ADJ')) return k;
  }
  return phrase.head;
}

/** "two-car tram": the noun in the compound is counted, the head has so many. */
function compound(sentence: Sentence, at: number): Counted | null {
  const token = sentence.tokens[at];
  if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN') || /^[-‐‑]$/.test(sentence.tokens[at + 1]?.text ?? '')) return null;
  const phrase = sentence.phrases.find((p) => p.first <= at && p.last >= at) ?? null;
  if (!phrase || phrase.head <= at) return null;
  const lemma = token.lemma.toLowerCase();
  const group = personGroup(lemma, token.text);
  return { noun: group !== null ? 'people' : lemma, group: group === 'people' ? null : group, family: null, holder: sentence.tokens[phrase.head]?.lemma.toLowerCase() ?? null, phrase, last: at, head: at, part: false };
}

const tokensAfter = (sentence: Sentence, at: number): string[] => sentence.tokens.slice(at + 1, at + 4).map((t) => t.lower);

function alone(sentence: Sentence, q: ReadQuantity, whole: NounPhrase | null, part: boolean): Counted | null {
  const token = whole ? sentence.tokens[whole.head] : null;
  const lemma = token?.lemma.toLowerCase() ?? 'people';
  // "10 from the north": some people, told apart by where they come from.
  const from = !whole && tokensAfter(sentence, q.numberLast)[0] === 'from';
  const group = from ? 'from there' : token ? personGroup(lemma, token.text) : 'people';
  const pronoun = token?.pos === 'PRON' || token?.pos === 'DET';
  return { noun: group !== null || pronoun ? 'people' : lemma, group: group === null || group === 'people' ? null : group, family: null, holder: null, phrase: null, last: q.last, head: q.numberLast, part };
}
