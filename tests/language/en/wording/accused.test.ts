import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../../src/claims/statement.ts';
import { accusedQuestion } from '../../../../src/language/en/wording/accused.ts';

const phrase = (text: string, head: string): Phrase => ({ text, head, modifiers: [], name: null, mention: null });

describe('the question of an accusation', () => {
  it.each([
    [phrase('the driver', 'driver'), 'charge', 'What is the driver accused of?'],
    [phrase('the authorities', 'authority'), 'accuse', 'What are the authorities accused of?'],
    [phrase('the ministry', 'ministry'), 'criticise', 'What is the ministry blamed for?'],
  ])('%o, %s: %s', (subject, predicate, expected) => expect(accusedQuestion([{ subject, predicate }])).toBe(expected));

  it('takes the shorter name, and "accused" where only one side blames', () => {
    expect(accusedQuestion([{ subject: phrase('the old harbour board', 'board'), predicate: 'blame' }, { subject: phrase('the board', 'board'), predicate: 'sue' }])).toBe('What is the board accused of?');
  });

  it('cannot be put of a pronoun', () => {
    expect(accusedQuestion([{ subject: phrase('he', 'he'), predicate: 'charge' }])).toBeNull();
  });
});
