import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { changeStatement } from './change-statement.ts';
import { NEWS_EVENT } from './happening.ts';
import { targetOf } from './target.ts';

const BREAKS = /^[,—–-]$/;
const ARTICLES = /^(?:the|a|an)$/;

/**
 * What a clause tells, presented by a phrase without a verb behind it: "the ministers shook hands, the first sign of a thaw
 * between …", "— the start of a slump in …".
 */
export function apposed(reading: Reading, sentence: Sentence): Statement[] {
  const { tokens, clauses } = sentence;
  return sentence.phrases.flatMap((phrase): Statement[] => {
    if (!BREAKS.test(tokens[phrase.first - 1]?.text ?? '') || !ARTICLES.test(tokens[phrase.first]?.lower ?? '')) return [];
    const clause = clauses.findLast((c) => c.verb.last < phrase.first - 1);
    const target = targetOf(sentence, phrase);
    if (!clause || clause.verb.form !== 'finite' || clause.verb.negated || clause.marker !== null || !target?.phase || target.change.topic.length === 0) return [];
    const isSubject = clauses.some((c) => c.verb.first > phrase.last && c.subject === phrase);
    if (isSubject) return [];
    const { change, phase } = target;
    const words = spanOf(tokens, phrase.first, phrase.last);
    return [changeStatement(reading, sentence, clause, { phase, lemma: change.lemma, direction: change.direction, topic: change.topic, value: NEWS_EVENT, words, first: change.phrase.first, last: change.last })];
  });
}
