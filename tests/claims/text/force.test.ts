import { describe, expect, it } from 'vitest';
import type { Force } from '../../../src/claims/statement.ts';
import { clauseOf, readText } from '../../support/reading.ts';

function force(text: string, lemma: string): Force {
  const { sentence, clause } = clauseOf(text, lemma);
  return readText(text).voice(sentence, clause).force;
}

describe('force', () => {
  it.each([
    ['The dam broke on Monday.', 'break', 'asserted'],
    ['The dam may have broken on Monday.', 'break', 'hedged'],
    ['The dam reportedly broke on Monday.', 'break', 'hedged'],
    ['The dam will break in spring.', 'break', 'forecast'],
    ['The dam is expected to break in spring.', 'break', 'forecast'],
    ['The dam is expected to be drained in spring.', 'drain', 'forecast'],
    ['The dam was supposed to be drained in 2013.', 'drain', 'forecast'],
    ['The dam appears to have been drained.', 'drain', 'hedged'],
    ['The board managed to have the dam drained in 2013.', 'drain', 'asserted'],
    ['The dam would break in a flood.', 'break', 'conditional'],
    ['The town will flood if the dam has broken.', 'break', 'conditional'],
    ['The board denied that the dam broke.', 'break', 'denied'],
    ['Residents claimed that the dam broke.', 'break', 'hedged'],
    ['The board said that the dam broke.', 'break', 'asserted'],
    ['The dam appears to leak.', 'leak', 'hedged'],
  ] as const)('%s', (text, lemma, expected) => expect(force(text, lemma)).toBe(expected));

  it('takes the month of May for no hedge', () => {
    expect(force('The dam broke in May 2019.', 'break')).toBe('asserted');
    expect(force('The dam broke on May 4.', 'break')).toBe('asserted');
  });

  it('leaves a clause alone that another clause’s hedge does not reach', () => {
    expect(force('The dam broke on Monday, and rain may follow.', 'break')).toBe('asserted');
  });
});
