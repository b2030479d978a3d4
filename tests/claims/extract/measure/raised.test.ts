import { describe, expect, it } from 'vitest';
import { counts } from '../../../support/figures.ts';

describe('verbs that lead to what is done', () => {
  it.each([
    ['Some 200 branches are to be shut.', '200 branch close'],
    ['About 900 jobs are expected to go.', '900 job cut'],
    ['Nine people are feared to have died.', '9 people die'],
  ])('%s', (text, expected) => expect(counts(text)).toContain(expected));

  it('are not verbs with a meaning of their own', () => {
    expect(counts('Nine people refused to die.')).not.toContain('9 people die');
  });
});
