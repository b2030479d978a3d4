import { describe, expect, it } from 'vitest';
import { accusedBy, onSuspicion } from '../../../../src/language/en/lexicon/accusations.ts';

describe('verbs that accuse', () => {
  it.each([['accuse', 'of'], ['charge', 'with'], ['arrest', 'for'], ['criticise', 'over'], ['convict', 'of']])('%s somebody %s something', (verb, preposition) => {
    expect(accusedBy(verb)?.test(preposition)).toBe(true);
  });

  it.each(['praise', 'meet', 'be'])('are not %s', (verb) => expect(accusedBy(verb)).toBeNull());

  it('ask for a suspicion behind "on" where they take people in', () => {
    expect([onSuspicion('arrest'), onSuspicion('indict')]).toEqual([true, false]);
  });
});
