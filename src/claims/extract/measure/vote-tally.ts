import type { ReadQuantity } from '../../../language/en/quantity/read.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';
import { anchorOf } from './anchor.ts';

/** Words of a sentence that make two figures a result of a vote. */
const VOTING = /\b(?:vot(?:e|es|ed|ing)|ballot|senate|parliament|lawmakers|mps|deputies|senators|councillors|committee|jury|court|board|members|shareholders|judges)\b/;
const REJECTING = /\b(?:reject(?:ed|s|ing)?|vot(?:ed|es|ing) (?:it |the \S+ )?(?:down|against)|defeated|threw out|thrown out|failed)\b/;
/** Words between the two figures of a result. */
const APART = /^(?:votes? )?(?:to|-|–)$/;

/** How many voted for and against: "by 76 votes to 13", "81 votes in favour and 13 against", "voted seven to two". */
export function voteTallies(reading: Reading, sentence: Sentence, quantities: readonly ReadQuantity[]): Statement[] {
  const { tokens } = sentence;
  const text = textOf(tokens, 0, tokens.length - 1).toLowerCase();
  if (!VOTING.test(text)) return [];
  const rejected = REJECTING.test(text);
  const out: Statement[] = [];
  const put = (q: ReadQuantity, inFavour: boolean): void => void out.push(tally(reading, sentence, q, inFavour));
  quantities.forEach((q, i) => {
    if (q.measure !== 'count' || q.value.stated === undefined) return;
    const behind = textOf(tokens, q.last + 1, Math.min(tokens.length - 1, q.last + 5)).toLowerCase();
    const side = sideBehind(behind);
    if (side !== null) return put(q, side);
    const next = quantities[i + 1];
    if (!next || next.measure !== 'count' || next.value.stated === undefined || next.first - q.last > 3) return;
    if (!APART.test(textOf(tokens, q.last + 1, next.first - 1).toLowerCase()) || !isResult(sentence, q, next)) return;
    put(q, !rejected);
    put(next, rejected);
  });
  return out;
}

/** "Votes in favour", "voted against", "for and 13 against"; null where the words behind a figure name no side. */
function sideBehind(behind: string): boolean | null {
  if (/^(?:(?:votes?|members|mps|lawmakers|deputies|senators|others)? ?(?:voted )?(?:were |was )?(?:in favou?r|for it|for and))\b/.test(behind)) return true;
  return /^(?:(?:votes?|members|mps|lawmakers|deputies|senators|others)? ?(?:had |have )?(?:voted )?(?:were |was )?against)\b/.test(behind) ? false : null;
}

/** The first figure counts votes, or a verb of voting or "by" leads to it. */
function isResult({ tokens }: Sentence, q: ReadQuantity, next: ReadQuantity): boolean {
  if (tokens[q.last + 1]?.lower.startsWith('vote') || tokens[next.last + 1]?.lower === 'vote') return true;
  const before = textOf(tokens, Math.max(0, q.first - 5), q.first - 1).toLowerCase();
  return /\b(?:vot(?:e|ed|es) (?:was |were |of |by )?|passed |approved |adopted |backed it |split |ruled )(?:by |of )?$/.test(`${before} `);
}

function tally(reading: Reading, sentence: Sentence, q: ReadQuantity, inFavour: boolean): Statement {
  const clause = sentence.clauses.find((c) => c.first <= q.first && c.last >= q.last) ?? null;
  const period = anchorOf(reading, sentence);
  return statementIn(reading, sentence, clause, {
    kind: 'count',
    slot: 'vote',
    predicate: inFavour ? 'vote-for' : 'vote-against',
    value: { ...q.value, unit: 'vote' },
    scope: period === null ? {} : { period },
    words: spanOf(sentence.tokens, q.first, q.last),
  });
}
