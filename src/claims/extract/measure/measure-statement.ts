import type { ReadQuantity } from '../../../language/en/quantity/read.ts';
import type { Reading } from '../../reading.ts';
import type { Kind, Phrase, Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { MARKET_ROLES, WINNING } from '../../../language/en/lexicon/amounts.ts';
import { anchorOfFigure } from './anchor.ts';
import { measuredBy } from './measured.ts';
import { orderIn } from './order.ts';
import { spanOfTime } from './span-of-time.ts';
import { voteShare } from './vote-share.ts';
import { statementIn } from '../statement-in.ts';

const KINDS: Partial<Record<ReadQuantity['measure'], Kind>> = { money: 'money', percent: 'percent', points: 'percent', fraction: 'percent', duration: 'duration' };
/** Nouns whose amount moves from day to day. */
const MOVING = new Set(['price', 'share', 'stock', 'index', 'rate', 'value', 'toll', 'loss', 'revenue', 'profit', 'stake', 'temperature', 'cost', 'bill', 'fund', 'donation']);

const lastWord = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';

/** The statement that an amount of money, a share, a duration or a dimension makes; null where it belongs to nothing named. */
export function measureStatement(reading: Reading, sentence: Sentence, q: ReadQuantity, event: Phrase | null): Statement | null {
  const { tokens } = sentence;
  const before = tokens[q.first - 1];
  // "12 feet (3.7 metres)": the same figure again.
  if (before?.text === '(' && tokens[q.last + 1]?.text === ')') return null;
  if (q.measure === 'duration' && (tokens[q.last + 1]?.lower === 'ago' || /^(?:last|past|next|first|this|every|each)$/.test(before?.lower ?? '') && before?.pos !== 'VERB')) return null;
  const measured = measuredBy(sentence, q);
  const { clause, noun, head } = measured;
  const share = q.measure === 'percent';
  const winner = share && measured.predicate === 'of' && tokens[head]?.lower === 'vote' && WINNING.has(clause?.verb.lemma ?? '') ? (clause?.subject ?? null) : null;
  const candidate = voteShare(reading, sentence, q, clause, event) ?? (winner && reading.phrase(sentence, winner).name);
  const predicate = candidate === null ? measured.predicate : 'vote-share';
  if (noun === null && predicate === null) return null;
  const period = anchorOfFigure(reading, sentence, q.last, clause) ?? (share && tokens[q.last + 1]?.lower === 'in' ? spanOfTime(sentence, q.last + 1, q.last + 1) : null);
  const [from, to] = clause ? [Math.min(clause.first, q.first), Math.max(clause.last, q.last)] : [0, tokens.length - 1];
  // "Had already driven for half a mile": as far as it had come by then.
  const sofar = q.measure === 'length' && tokens.slice(from, q.first).some((t) => t.lower === 'already');
  const own = noun ? { ...reading.phrase(sentence, noun), head: tokens[head]?.lemma.toLowerCase() ?? '' } : null;
  const subject = candidate === null ? own : { text: candidate, head: lastWord(candidate), modifiers: [], name: candidate, mention: null };
  return statementIn(reading, sentence, clause, {
    kind: KINDS[q.measure] ?? 'count',
    slot: KINDS[q.measure] ? q.measure : `dimension:${q.measure}`,
    predicate,
    subject,
    value: q.value,
    // Shares go up and down, but for those of a stretch that is told, of a vote that is won, and of a price that is offered.
    cardinality: MOVING.has(subject?.head ?? '') || MARKET_ROLES.has(predicate ?? '') || (share && period === null && winner === null && predicate !== 'premium') ? 'moving' : 'single',
    scope: { ...(period === null ? {} : { period }), ...(measured.from ? { basis: measured.from } : sofar ? { basis: 'already' } : {}), ...(candidate !== null ? { population: lastWord(candidate) } : winner === null ? {} : { population: reading.phrase(sentence, winner).head }) },
    polarity: clause?.verb.negated ? 'negative' : 'positive',
    order: orderIn(sentence, from, to),
    clause: spanOf(tokens, from, to),
    words: spanOf(tokens, q.first, q.last),
  });
}
