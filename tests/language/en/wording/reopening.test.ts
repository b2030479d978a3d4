import { describe, expect, it } from 'vitest';
import { reopeningCaveat, reopeningQuestion } from '../../../../src/language/en/wording/reopening.ts';

describe('what is asked about an opening', () => {
  it('names the facility', () => {
    expect(reopeningQuestion('school')).toBe('When does the school open again?');
    expect(reopeningQuestion('shop')).toBe('When do the shops open again?');
  });

  it('says why both may stand', () => expect(reopeningCaveat()).toMatch(/\.$/));
});
