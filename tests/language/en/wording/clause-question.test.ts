import { describe, expect, it } from 'vitest';
import { asQuestion, subjectPhrase } from '../../../../src/language/en/wording/clause-question.ts';
import { nameOf, phraseOf } from '../../../support/made.ts';

describe('a participant as a question names it', () => {
  it.each([
    [phraseOf('A crane'), 'the crane'],
    [phraseOf('the old pier'), 'the old pier'],
    [phraseOf('Its captain'), 'the captain'],
    [nameOf('Jane Marsh'), 'Jane Marsh'],
    [phraseOf('He', { head: 'marsh', name: 'Jane Marsh', mention: 0 }), 'Jane Marsh'],
    [phraseOf('armed robbers', { head: 'robber' }), 'the robbers'],
  ])('%o', (phrase, expected) => expect(subjectPhrase(phrase)).toBe(expected));

  it.each([
    ['a pronoun', phraseOf('it')],
    ['what only its sentence points to', phraseOf('this bridge')],
    ['another one', phraseOf('Another crane')],
    ['a bare noun', phraseOf('Crane')],
    ['a round number', phraseOf('dozens')],
    ['nothing', null],
    ['a phrase with marks in it', phraseOf('the “old” pier')],
    ['a phrase of more words than a question holds', phraseOf('the old and long closed wooden harbour pier')],
  ])('is none for %s', (_, phrase) => expect(subjectPhrase(phrase)).toBeNull());
});

it('a question has a capital first and its mark last', () => expect(asQuestion('was the pier closed')).toBe('Was the pier closed?'));
