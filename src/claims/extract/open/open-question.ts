import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { commentQuestion } from './comment-question.ts';
import { eventQuestions } from './event-questions.ts';
import { identityQuestion } from './identity-question.ts';
import { stepQuestion } from './step-question.ts';
import { typeQuestion } from './type-question.ts';

/**
 * Questions that early accounts leave open in so many words, and the sentences that answer them: the cause, the motive, who
 * claims it, who the people are, of what type a thing is, whether anybody was charged, whether somebody has commented. Slot: "open:" and the family;
 * value: +1 answered, -1 open; object.modifiers: of what or whom.
 */
export const openQuestionExtractor: Extractor = {
  family: 'open-question',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => [...eventQuestions(reading, s), ...identityQuestion(reading, s), ...commentQuestion(reading, s), ...typeQuestion(reading, s), ...stepQuestion(reading, s)]),
};
