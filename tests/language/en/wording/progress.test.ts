import { describe, expect, it } from 'vitest';
import { progressCaveat, progressQuestion } from '../../../../src/language/en/wording/progress.ts';
import { nameOf, phraseOf } from '../../../support/made.ts';

describe('questions about what is under way', () => {
  it.each([
    ['the bodies', 'recover', { befalls: true, done: true }, 'Have the bodies been recovered?'],
    ['the case', 'hear', { befalls: true, done: false }, 'Is the case being heard?'],
    ['the flight', 'depart', { befalls: false, done: true }, 'Has the flight departed?'],
    ['Power', 'restore', { befalls: true, done: true }, 'Has power been restored?'],
  ])('%s %s', (text, lemma, how, question) => expect(progressQuestion([phraseOf(text)], lemma, how)).toBe(question));

  it('take the shorter of two names', () => {
    expect(progressQuestion([phraseOf('the old pier'), phraseOf('the pier')], 'rebuild', { befalls: true, done: true })).toBe('Has the pier been rebuilt?');
  });

  it.each([
    ['a verb that says too little', phraseOf('the case'), 'have', { befalls: true, done: true }],
    ['a pronoun', phraseOf('it'), 'recover', { befalls: true, done: true }],
    ['who acts on something that is left out', phraseOf('the jury'), 'recover', { befalls: false, done: true }],
    ['who acts and is not done', phraseOf('the flight'), 'depart', { befalls: false, done: false }],
    ['an owner', phraseOf('no case'), 'hear', { befalls: true, done: true }],
  ])('are none for %s', (_, about, lemma, how) => expect(progressQuestion([about], lemma, how)).toBeNull());

  it('name a person', () => expect(progressQuestion([nameOf('Jane Marsh')], 'arrest', { befalls: true, done: true })).toBe('Has Jane Marsh been arrested?'));
  it('say why both may stand', () => expect(progressCaveat()).toMatch(/^[A-Z].*\.$/));
});
