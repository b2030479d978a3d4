import { documentFrequency, isOrdinaryWord } from '../language/en/document-frequency.ts';
import { foldName } from '../language/fold-name.ts';
import type { Side } from './rule.ts';

/** Words of a statement's sentence that say something, folded; the words of the statement itself are left out. */
export function contextOf({ article, statement }: Side): ReadonlySet<string> {
  const title = statement.sentence < 0;
  const source = title ? article.article.title : article.article.text;
  const span = title ? { start: 0, end: source.length } : (article.analysis.sentences[statement.sentence] ?? statement.clause);
  const around = `${source.slice(span.start, statement.words.start)} ${source.slice(statement.words.end, span.end)}`;
  return new Set(foldName(around).split(/[^\p{L}]+/u).filter((w) => w.length > 3));
}

/** Information in nats that the sentences of two statements share, beside what they state: the rarer the words, the more. */
export function sharedContext(a: Side, b: Side): number {
  const other = contextOf(b);
  let sum = 0;
  for (const word of contextOf(a)) {
    const found = other.has(word) || other.has(`${word}s`) || (word.endsWith('s') && other.has(word.slice(0, -1)));
    if (found) sum -= Math.log(isOrdinaryWord(word) ? Math.max(documentFrequency(word), documentFrequency(word.replace(/(?:e?s|ed|ing)$/, ''))) : documentFrequency(word));
  }
  return sum;
}
