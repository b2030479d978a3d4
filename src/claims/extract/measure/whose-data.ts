import { GETS_HOLD, PERSONAL_DATA } from '../../../language/en/lexicon/data-breaches.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import type { Counted } from './counted.ts';

/** Furthest that the noun may stand before the preposition that leads to its people ("details, it said, of"). */
const REACH = 2;
/** Furthest that the preposition may stand before the number ("of what may be as many as"). */
const MOST_BETWEEN = 4;

/**
 * Whether others got hold of the data of those counted: "the details of 12,000 customers were stolen", "40,000 patients' records were
 * leaked", "stole data from nine million Britons". Then it befell the people.
 */
export function isDataTaken(sentence: Sentence, first: number, counted: Counted, around: Clause | null): boolean {
  if (counted.noun !== 'people') return false;
  const held = isHolder(sentence, counted) ? counted.phrase : before(sentence, first);
  if (!held || !PERSONAL_DATA.has(sentence.tokens[held.head]?.lemma.toLowerCase() ?? '')) return false;
  const own = sentence.clauses.filter(({ subject, object }) => subject?.head === held.head || object?.head === held.head);
  const clauses = own.length === 0 && around ? [around] : own;
  return clauses.some(({ verb }) => !verb.negated && GETS_HOLD.has(verb.lemma));
}

/** The phrase that a preposition joins to the number: "the details of". */
function before({ tokens, phrases }: Sentence, first: number): NounPhrase | null {
  const link = tokens.findLastIndex((t, i) => i < first && i >= first - MOST_BETWEEN && /^(?:of|from|on|about|for|to)$/.test(t.lower));
  return link < 0 ? null : (phrases.findLast((p) => p.last < link && p.last >= link - REACH) ?? null);
}

/** Whether those counted are named for what they have: "40 patients' records". */
export const isHolder = ({ tokens }: Pick<Sentence, 'tokens'>, { last }: Counted): boolean => /^['’]s?$/.test(tokens[last + 1]?.text ?? '');
