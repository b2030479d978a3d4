import { describe, expect, it } from 'vitest';
import { lackCaveat, lackQuestion } from '../../../../src/language/en/wording/lack.ts';

describe('questions of what may not have been', () => {
  it.each([
    ['seat belts', 'Were there any seat belts?'],
    ['a struggle', 'Was there any struggle?'],
    ['the planned parade', 'Was there any parade?'],
  ])('%s', (noun, question) => expect(lackQuestion(noun)).toBe(question));

  it('come with a reason why both accounts may hold', () => expect(lackCaveat()).toMatch(/another/));
});
