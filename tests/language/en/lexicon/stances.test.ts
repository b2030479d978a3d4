import { describe, expect, it } from 'vitest';
import { stancesOf } from '../../../../src/language/en/lexicon/stances.ts';

const stances = (remark: string): string[] => [...stancesOf(remark.split(' '))].map(([matter, side]) => `${matter} ${side > 0 ? '+' : '-'}`);

describe('what a remark takes a stand on', () => {
  it.each([
    ['the lift is safe', ['safety +']],
    ['the lift was never safe', ['safety -']],
    ['nobody was at risk', ['safety +']],
    ['i have never claimed that no one was put at risk', ['safety -']],
    ['i knew that we would win', ['belief +']],
    ['i knew that we would lose', ['belief -']],
    ['they knew that we would win', []],
    ['it was my fault', ['fault +']],
    ['it is not a matter of guilt', ['fault -']],
    ['some were calm and some were screaming', []],
    ['the ferry leaves at noon', []],
  ])('%s', (remark, expected) => expect(stances(remark)).toEqual(expected));
});
