import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairAlike } from '../../../src/compare/version-diff/pair-alike.ts';

describe('sentences that took the place of others', () => {
  it.each([
    ['one put otherwise', ['Nine people died in the fire.'], ['Fourteen people died in the fire.'], [[0, 0]]],
    ['two, in order', ['Nine people died.', 'The port was shut.'], ['Ten people died.', 'The port was closed.'], [[0, 0], [1, 1]]],
    ['one behind a new one', ['The port was shut.'], ['It rained all night long.', 'The port was closed.'], [[0, 1]]],
    ['nothing alike', ['Nine people died.'], ['The port was shut.'], []],
    ['nothing at all', [], ['Nine people died.'], []],
  ])('%s', (_, cut, put, pairs) => expect(pairAlike(cut, put)).toEqual(pairs));

  it('never cross, and each sentence is in one pair', () => {
    const sentence = fc.array(fc.constantFrom('nine', 'people', 'died', 'port', 'shut'), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const some = fc.array(sentence, { maxLength: 6 });
    fc.assert(fc.property(some, some, (cut, put) => {
      const pairs = pairAlike(cut, put);
      expect(pairs.every(([x, y], at) => at === 0 || (x > (pairs[at - 1]?.[0] ?? -1) && y > (pairs[at - 1]?.[1] ?? -1)))).toBe(true);
    }));
  });
});
