import { describe, expect, it } from 'vitest';
import { reportedSubject } from '../../../src/claims/text/reported-subject.ts';
import { sentenceOf, wordsOf } from '../../support/reading.ts';

/** Whom the subject of the last clause means. */
function meant(text: string): string | null {
  const sentence = sentenceOf(text);
  const subject = sentence.clauses.at(-1)?.subject;
  return subject ? wordsOf(sentence, reportedSubject(sentence, subject)) : null;
}

describe('the subject of what somebody says', () => {
  it.each([
    ['The railway said that it had not been warned.', 'The railway'],
    ['The harbour board said on Tuesday that it would appeal.', 'The harbour board'],
    ['Engineers said they had found cracks.', 'Engineers'],
  ])('%s', (text, who) => expect(meant(text)).toBe(who));

  it.each([
    ['a person, who is no "it"', 'The mayor said it came as a shock.'],
    ['one body beside "they"', 'The board said they had left early.'],
    ['somebody else between', 'The board told him that it had closed.'],
    ['a pronoun outside what is said', 'The board met, and it closed the line.'],
    ['a name, of a person or a body', 'Harrow said it had begun.'],
    ['another noun', 'The board said that the line had closed.'],
  ])('is not told of %s', (_, text) => expect(meant(text)).toBeNull());
});
