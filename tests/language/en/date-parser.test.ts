import { casual, GB, type ParsedResult, type Parser } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { britishDateParser, dateParser, thrifty } from '../../../src/language/en/date-parser.ts';
import { DATE_GUARDS, FURTHER_AMOUNTS } from '../../../src/language/en/patterns/date-guards.ts';

const NOW = new Date(2021, 2, 4, 9, 20);
type Context = Parameters<Parser['pattern']>[0];
const context = (text: string): Context => ({ text, option: {}, refDate: NOW }) as unknown as Context;
const sourceOf = (parser: Parser): string => parser.pattern(context('')).source;
const told = (results: readonly ParsedResult[]): unknown[] => results.map(({ index, text, start, end }) => [index, text, start.date().toISOString(), end?.date().toISOString(), start.isCertain('day'), start.isCertain('hour')]);

const WORDS = [
  'in', 'within', 'for', 'last', 'next', 'past', 'after', 'about', 'a', 'an', 'the', 'few', 'couple of', 'half a', 'two', '3', '12', '2.5', 'ten', '2h30m', '7d', 'days', 'weeks', 'hour', 'minutes', 'mins',
  'and', ',', '-', 'to', 'of', 'ago', 'before', 'earlier', 'later', 'out', 'from now', 'May', 'may', 'Aug', 'Sept.', 'December', 'mar', '22nd', 'first', 'twenty-third', '4', '2012', '2012/8/12', '2012-Aug-12',
  '12/25', 'Monday', 'weekend', 'tonight', 'noon', '10:30', 'pm', 'this', 'year', 'them', 'they', 'said', 'second',
];

describe('the date parser', () => {
  it('knows each of the guarded patterns, and those that repeat an amount, in chrono-node as it is installed', () => {
    const sources = casual.parsers.map(sourceOf);
    expect(DATE_GUARDS.map(([mark]) => sources.filter((source) => source.includes(mark)).length)).toEqual(DATE_GUARDS.map(() => 1));
    expect(sources.filter((source) => source.includes(FURTHER_AMOUNTS.open) && source.includes(FURTHER_AMOUNTS.close))).toHaveLength(4);
  });

  it('finds what chrono-node finds', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', ', ')), { minLength: 1, maxLength: 9 }), (parts) => {
      const text = parts.flat().join('');
      expect(told(dateParser.parse(text, NOW))).toEqual(told(casual.parse(text, NOW)));
      expect(told(britishDateParser.parse(text, NOW))).toEqual(told(GB.parse(text, NOW)));
    }), { numRuns: 1000 });
  });

  it.each([
    ['two days and three hours ago', '2 years, 3 months and 4 days earlier', 'in 2h30m', 'last 2 weeks and 3 days', 'three hours and ten minutes later'],
    ['on the twenty-second of August 2012', '12 May', '3rd-5th June', 'August 22', 'Sept. 9-11, 2001', 'May second', '2012/8/12', '2012-Aug-12', 'the first of May'],
    ['They may seek it.', 'It decided first.', 'said the company before the end', 'no time at all'],
  ])('finds what chrono-node finds in %j', (...texts) => {
    for (const text of texts) expect(told(dateParser.parse(text, NOW))).toEqual(told(casual.parse(text, NOW)));
  });

  it('asks no large pattern of a text that holds nothing for it', () => {
    const asked = (text: string): number => casual.parsers.filter((parser) => thrifty(parser).pattern(context(text)) === parser.pattern(context(text)) && sourceOf(parser).length > 500).length;
    expect(asked('The company closed the plant on Monday at noon.')).toBe(0);
    expect(asked('It closed two weeks ago.')).toBe(0);
    expect(asked('It closed two weeks and three days ago.')).toBe(1);
    expect(asked('It closed on 12 May.')).toBe(1);
  });
});
