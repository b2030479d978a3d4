import { describe, expect, it } from 'vitest';
import { sentenceChanges } from '../../../src/compare/version-diff/sentence-changes.ts';

const kinds = (before: readonly string[], after: readonly string[]): string[] =>
  sentenceChanges(before.map((text) => ({ text, block: 0 })), after.map((text) => ({ text, block: 0 })), 'en').map((c) => c.kind);
const [DIED, SHUT, RAIN] = ['Nine people died in the fire.', 'The port was shut until noon.', 'It rained on the hills all night.'];

describe('what became of each sentence', () => {
  it.each([
    ['nothing', [DIED, SHUT], [DIED, SHUT], ['same', 'same']],
    ['one put otherwise', [DIED, SHUT], ['Fourteen people died in the fire.', SHUT], ['changed', 'same']],
    ['one added', [DIED], [DIED, RAIN], ['same', 'added']],
    ['one cut', [DIED, RAIN], [DIED], ['same', 'removed']],
    ['one moved', [DIED, SHUT, RAIN], [RAIN, DIED, SHUT], ['moved-here', 'same', 'same', 'moved-away']],
    ['other quotation marks', ['“Nobody knew,” she said.'], ['"Nobody knew," she said.'], ['same']],
    ['all of it', [], [DIED], ['added']],
  ])('%s', (_, before, after, expected) => expect(kinds(before, after)).toEqual(expected));
});
