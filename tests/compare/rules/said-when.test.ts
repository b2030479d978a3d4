import { describe, expect, it } from 'vitest';
import { saidWhenRule } from '../../../src/compare/rules/said-when.ts';
import { between } from '../../support/judged.ts';

const of = (one: string, two: string): string[] => between(saidWhenRule, one, two);
const ASKED = 'When did Jane Marsh say that?';
const NOVEMBER = 'Jane Marsh said in November that the tunnel was "draining the life out of the harbour district".';

describe('when somebody said one thing', () => {
  it('conflicts where the same quotation has two dates', () => {
    expect(of(NOVEMBER, 'In December, the former mayor Jane Marsh said she felt guilty because the tunnel was “draining the life out of the harbour”.')).toEqual([`conflict: ${ASKED}`]);
  });

  it('is a different account where weekdays differ', () => {
    expect(of('On Monday, Jane Marsh said the tunnel was "draining the life out of the harbour district".', 'Jane Marsh said on Tuesday that the tunnel was "draining the life out of the harbour district".')).toEqual([`different: ${ASKED}`]);
  });

  it.each([
    ['other words', NOVEMBER, 'Jane Marsh said in December that the tunnel was "a monument to the vanity of engineers".'],
    ['another speaker', NOVEMBER, 'Paul Reed said in December that the tunnel was "draining the life out of the harbour district".'],
    ['a turn of phrase', 'Jane Marsh said in November that it was "very good to be here".', 'Jane Marsh said in December that it was "very good to be here".'],
    ['a date that only stamps tell', NOVEMBER, 'Jane Marsh said two weeks ago that the tunnel was "draining the life out of the harbour district".'],
    ['no date', NOVEMBER, 'Jane Marsh said that the tunnel was "draining the life out of the harbour district".'],
  ])('is not compared: %s', (_, one, two) => expect(of(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});
