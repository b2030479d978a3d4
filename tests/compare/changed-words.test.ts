import { describe, expect, it } from 'vitest';
import { changedWords, wordsIn } from '../../src/compare/changed-words.ts';

const changed = (before: string, after: string): [string, string] | null => {
  const found = changedWords(before, after);
  return found && [before.slice(found.before.start, found.before.end), after.slice(found.after.start, found.after.end)];
};

describe('where two forms of a sentence differ', () => {
  it.each([
    ['a figure', 'Nine people died in the fire.', 'Fourteen people died in the fire.', ['Nine', 'Fourteen']],
    ['a stretch', 'The fire began in the kitchen at noon.', 'The fire began on the car deck at noon.', ['in the kitchen', 'on the car deck']],
    ['words put in', 'Nine people died.', 'Nine people died in hospital.', ['died', 'in hospital']],
    ['words left out', 'Nine young people died.', 'Nine people died.', ['young', 'Nine']],
  ])('%s', (_, before, after, expected) => expect(changed(before, after)).toEqual(expected));

  it.each([['Nine people died.', 'Nine people died'], ['The union’s vote', "The union's vote"], ['NINE died', 'Nine died'], ['', '']])('nowhere: %s / %s', (before, after) => expect(changed(before, after)).toBeNull());
});

it('words keep the points of figures and apostrophes', () => {
  expect(wordsIn('At 6.10 the union’s 1,200 left.').map((w) => w.plain)).toEqual(['at', '6.10', 'the', "union's", '1,200', 'left']);
});
