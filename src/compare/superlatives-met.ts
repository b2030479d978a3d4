import { superlativesIn } from '../language/en/lexicon/superlatives.ts';
import { oncePer } from '../language/once-per.ts';
import { sentenceText } from './changed-sentences.ts';
import type { Side } from './rule.ts';

const inSentence = oncePer(({ article, statement }: Side) => superlativesIn(sentenceText(article, statement.sentence)));

/** Whether both sides say what a question says is the most of its kind: a plain telling of a deed does not bear out that it was "the furthest". */
export function superlativesMet(question: string, a: Side, b: Side): boolean {
  return [...superlativesIn(question)].every((one) => inSentence(a).has(one) && inSentence(b).has(one));
}
