import { describe, expect, it } from 'vitest';
import { sharedTimeQuestion, timeCaveat, timeOfQuestion, timeQuestion } from '../../../../src/language/en/wording/time.ts';
import { made, phraseOf } from '../../../support/made.ts';
import { sourcedOf } from '../../../support/sourced.ts';

const time = (text: string, slot = 'date') => sourcedOf(text, (s) => s.kind === 'time' && s.slot === slot);

describe('when', () => {
  it.each([
    ['The tram overturned on Monday.', 'date', 'On which day did the tram overturn?'],
    ['The bridge was opened in 2019.', 'date', 'When was the bridge opened?'],
    ['The plane landed at 6:10 a.m. in Lima.', 'clock', 'At what time did the plane land in Lima?'],
  ])('%s', (text, slot, question) => expect(timeQuestion(time(text, slot))).toBe(question));

  it('asks by the happening where the clause makes no question', () => {
    expect(timeQuestion({ source: '', statement: made({ kind: 'time', slot: 'date', predicate: 'crash' }) })).toBe('When was the crash?');
    expect(timeQuestion({ source: '', statement: made({ kind: 'time', slot: 'clock', predicate: 'crash' }) })).toBeNull();
    expect(timeQuestion({ source: '', statement: made({ kind: 'time', slot: 'date', predicate: 'wobble' }) })).toBeNull();
  });

  it('asks what time is given', () => {
    expect(timeOfQuestion(made({ slot: 'clock', subject: phraseOf('the ferry') }))).toBe('What time is given for the ferry?');
    expect(timeOfQuestion(made({ slot: 'date', subject: phraseOf('it') }))).toBeNull();
  });

  it.each([
    ['The tram overturned on Tuesday.', 'What happened on Tuesday?'],
    ['The bridge opened in May 2019.', 'What happened in May 2019?'],
    ['The bridge will open in 2031.', 'What is due in 2031?'],
    ['The bridge will open by May 2031.', 'What is to happen by May 2031?'],
    ['The owners paid the rest by May 2019.', 'What was to happen by May 2019?'],
  ])('asks by a time that two share: %s', (text, question) => expect(sharedTimeQuestion(time(text), false)).toBe(question));

  it('asks by a time to come for what is due', () => expect(sharedTimeQuestion(time('The launch, targeted for May 2019, stirred the town.'), true)).toBe('What is due in May 2019?'));
  it.each(['It was the first crash on the line since 1988.', 'The first storm of 2019 tore roofs off.'])('asks for no happening by a time from which on, or that a noun has: %s', (text) => expect(sharedTimeQuestion(time(text), false)).toBeNull());

  it('asks by no time that only its sentence explains', () => expect(sharedTimeQuestion(time('The tram overturned last spring.'), false)).toBeNull());
  it.each([[true, true], [true, false], [false, true], [false, false]])('says why two may stand (%s, %s)', (clock, near) => expect(timeCaveat(clock, near)).toMatch(/^[A-Z].*\.$/));
});
