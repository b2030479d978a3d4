import { PLAIN_WORDS } from '../../language/en/lexicon/plain-words.ts';
import { rootOf } from '../../language/en/root.ts';
import { sourced } from '../clearer-side.ts';
import type { Side } from '../rule.ts';

/** "Faster than a train", "than usual": what stands behind "than", up to the end of its phrase. */
const THAN = /\bthan\s+((?:[\p{L}’'-]+\s?){1,6})/u;
/** How far behind a figure it is told what it is held against, in characters: "5 per cent lighter and 8 per cent cheaper than usual". */
const REACH = 90;

/**
 * Whether two equal shares are held against two things: "8% cheaper than usual" / "8% cheaper than in the capital".
 * Only where both say against what and share no word of it. Gets wrong: one thing under two names.
 */
export function otherComparands(a: Side, b: Side): boolean {
  if (a.statement.kind !== 'percent') return false;
  const [p, q] = [comparandOf(a), comparandOf(b)];
  return p.length > 0 && q.length > 0 && !p.some((w) => q.includes(w));
}

function comparandOf(side: Side): readonly string[] {
  const { source, statement: s } = sourced(side);
  const end = s.sentence < 0 ? source.length : (side.article.analysis.sentences[s.sentence]?.end ?? s.clause.end);
  const behind = THAN.exec(source.slice(s.words.end, Math.min(end, s.words.end + REACH)))?.[1] ?? '';
  return behind.toLowerCase().split(/\s+/).filter((w) => w.length > 2 && !PLAIN_WORDS.has(w)).map(rootOf);
}
