import { PLAIN_WORDS } from '../../language/en/lexicon/plain-words.ts';
import { rootOf } from '../../language/en/root.ts';
import type { Side } from '../rule.ts';

/** "Faster than a train", "than usual": what stands behind "than", up to the end of its phrase. */
const THAN = /\bthan\s+((?:[\p{L}’'-]+\s?){1,6})/u;
/** How far behind a figure it is told what it is held against, in characters: "14 per cent larger and 30 per cent brighter than usual". */
const REACH = 90;

/**
 * Whether two equal shares are held against two things: "30% brighter than usual" / "30% brighter than at its farthest".
 * Only where both say against what and share no word of it. Gets wrong: one thing under two names.
 */
export function otherComparands(a: Side, b: Side): boolean {
  if (a.statement.kind !== 'percent') return false;
  const [p, q] = [comparandOf(a), comparandOf(b)];
  return p.length > 0 && q.length > 0 && !p.some((w) => q.includes(w));
}

function comparandOf({ article: { article, analysis }, statement: s }: Side): readonly string[] {
  const source = s.sentence < 0 ? article.title : article.text;
  const end = s.sentence < 0 ? source.length : (analysis.sentences[s.sentence]?.end ?? s.clause.end);
  const behind = THAN.exec(source.slice(s.words.end, Math.min(end, s.words.end + REACH)))?.[1] ?? '';
  return behind.toLowerCase().split(/\s+/).filter((w) => w.length > 2 && !PLAIN_WORDS.has(w)).map(rootOf);
}
