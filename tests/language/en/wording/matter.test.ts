import { describe, expect, it } from 'vitest';
import { matterCaveat, matterQuestion } from '../../../../src/language/en/wording/matter.ts';

describe('questions of matters', () => {
  it.each([
    ['unanimous', null, null, 'Was the decision unanimous?'],
    ['severity', 'Ida Kern', null, 'How badly was Ida Kern hurt?'],
    ['severity', null, null, 'How badly was the person hurt?'],
    ['side', null, 'knee', 'Which knee was it?'],
  ])('%s of %s %s', (id, who, what, expected) => expect(matterQuestion(id, { who, what })).toBe(expected));

  it('come with a reason why both answers may stand', () => expect(matterCaveat()).toMatch(/sources/));
});
