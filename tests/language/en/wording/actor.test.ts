import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../../src/claims/statement.ts';
import { actorQuestion, isAskable } from '../../../../src/language/en/wording/actor.ts';

const phrase = (text: string): Phrase => ({ text, head: text.split(' ').at(-1) ?? '', modifiers: [], name: null, mention: null });

describe('who did it', () => {
  it('asks for persons and bodies by who, for happenings and things by what', () => {
    expect(actorQuestion('set-up', 'A shelter', phrase('the council'), false)).toBe('Who set up the shelter?');
    expect(actorQuestion('delay', 'the final', phrase('strong winds'), false)).toBe('What delayed the final?');
    expect(actorQuestion('trap', 'two miners', phrase('an explosion'), false)).toBe('What trapped two miners?');
    expect(actorQuestion('accuse', 'the police', phrase('victim'), false)).toBe('Who accused the police?');
    expect(actorQuestion('hold', 'the seeds', phrase('the container'), false)).toBe('What held the seeds?');
    expect(actorQuestion('enter', 'the orbit', phrase('the satellite'), false)).toBe('What entered the orbit?');
    expect(actorQuestion('carry', 'a probe', { ...phrase('a Long Reach rocket'), name: 'Long Reach' }, true)).toBe('What will carry the probe?');
  });

  it('asks for a person by who, though the name is that of a thing', () => {
    expect(actorQuestion('sign', 'the treaty', { ...phrase('Ada Bill'), name: 'Ada Bill' }, false)).toBe('Who signed the treaty?');
  });

  it('asks who will do what is yet to be done', () => {
    expect(actorQuestion('set-up', 'A shelter', phrase('the council'), true)).toBe('Who will set up the shelter?');
  });

  it.each([['12', false], ['another 40', false], ['dozens', false], ['Ship', false], ['its licence', false], ['scanner', false], ['the licence', true], ['some classics', false], ['several ships', false], ['5.50 Features', false], ['version 2.1', false], ['two miners', true], ['passengers', true]])('names what was done to: %s', (patient, askable) => {
    expect(isAskable(phrase(patient))).toBe(askable);
  });

  it('takes a single word with a capital for a name only where it is one', () => {
    expect(isAskable({ ...phrase('Equinor'), name: 'Equinor' })).toBe(true);
    expect(isAskable(null)).toBe(false);
  });
});
