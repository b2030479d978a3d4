import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../../src/claims/statement.ts';
import { actorQuestion, isAskable } from '../../../../src/language/en/wording/actor.ts';

const phrase = (text: string): Phrase => ({ text, head: text.split(' ').at(-1) ?? '', modifiers: [], name: null, mention: null });

describe('who did it', () => {
  it('asks for persons and bodies by who, for happenings and things by what', () => {
    expect(actorQuestion('set-up', 'A shelter', phrase('the council'))).toBe('Who set up the shelter?');
    expect(actorQuestion('delay', 'the final', phrase('strong winds'))).toBe('What delayed the final?');
    expect(actorQuestion('trap', 'two miners', phrase('an explosion'))).toBe('What trapped two miners?');
  });

  it.each([['12', false], ['another 40', false], ['dozens', false], ['Ship', false], ['its licence', false], ['scanner', false], ['the licence', true], ['two miners', true], ['passengers', true]])('names what was done to: %s', (patient, askable) => {
    expect(isAskable(phrase(patient))).toBe(askable);
  });

  it('takes a single word with a capital for a name only where it is one', () => {
    expect(isAskable({ ...phrase('Equinor'), name: 'Equinor' })).toBe(true);
    expect(isAskable(null)).toBe(false);
  });
});
