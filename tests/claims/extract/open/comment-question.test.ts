import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { openQuestions } from '../../../support/open-questions.ts';
import { told } from '../../../support/told.ts';

const asked = (text: string): string[] => openQuestions(text, /^comment$/);

describe('whether somebody has commented', () => {
  it.each([
    ['The airline did not respond to a request for comment.', 'comment? The airline'],
    ['The minister declined to comment.', 'comment? The minister'],
    ['A spokesman for the airline could not immediately be reached.', 'comment? the airline'],
    ['The union was not available for comment.', 'comment? The union'],
    ['The airline said the plane was safe.', 'comment: The airline'],
    ['The airline issued an apology on Tuesday.', 'comment: The airline'],
    ['A spokeswoman for the airline said the plane was safe.', 'comment: the airline'],
  ])('%s', (text, expected) => expect(asked(text)).toEqual([expected]));

  it.each([
    ['silence on another matter', 'The minister declined to comment on the budget.'],
    ['what is put out that is no word', 'The airline issued new tickets.'],
    ['a pronoun', 'He said the plane was safe.'],
    ['what others say', 'The airline was said to be safe.'],
    ['another deed', 'The airline cancelled the flight.'],
  ])('is not told by %s: %s', (_, text) => expect(asked(text)).toEqual([]));

  it('is open for now only where the words say so', () => {
    const order = (text: string): Statement['order'][] => told(text, (s) => s.slot === 'open:comment', (s) => s.order);
    expect(order('The airline did not immediately respond to a request for comment.')).toEqual(['initial']);
    expect(order('The airline refused to comment.')).toEqual([null]);
  });
});
