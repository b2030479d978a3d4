import { describe, expect, it } from 'vitest';
import { saidWhenRule } from '../../../src/compare/rules/said-when.ts';
import { between } from '../../support/judged.ts';

const of = (one: string, two: string): string[] => between(saidWhenRule, one, two);
const ASKED = 'When did Jane Marsh say “draining the life out of the harbour”?';
const FULL = 'When did Jane Marsh say “draining the life out of the harbour district”?';
const NOVEMBER = 'Jane Marsh said in November that the tunnel was "draining the life out of the harbour district".';

describe('when somebody said one thing', () => {
  it('conflicts where the same quotation has two dates', () => {
    expect(of(NOVEMBER, 'In December, the former mayor Jane Marsh said she felt guilty because the tunnel was “draining the life out of the harbour”.')).toEqual([`conflict: ${ASKED}`]);
  });

  it('is a different account where weekdays differ', () => {
    expect(of('On Monday, Jane Marsh said the tunnel was "draining the life out of the harbour district".', 'Jane Marsh said on Tuesday that the tunnel was "draining the life out of the harbour district".')).toEqual([`different: ${FULL}`]);
  });

  it.each([
    ['two days of one month', '“No penny of public money will go into that stadium,” Mayor Dan Roche told reporters on 4 February.', 'Roche said on 11 February that “no penny of public money will go into that stadium”.'],
    ['a post and a speech', 'Roche wrote on 4 February: “No penny of public money will go into that stadium.”', 'On 17 January, Dan Roche told supporters: “No penny of public money will go into that stadium.”'],
  ])('conflicts by dates: %s', (_, one, two) => expect(of(one, two).map((v) => v.split(' When')[0])).toEqual(['conflict:']));

  it('is a different account where dates lie side by side', () => {
    expect(of('Roche said on 4 February that “no penny of public money will go into that stadium”.', '“No penny of public money will go into that stadium,” Roche said on 5 February.').map((v) => v.split(' When')[0])).toEqual(['different:']);
  });

  it.each([
    ['other words', NOVEMBER, 'Jane Marsh said in December that the tunnel was "a monument to the vanity of engineers".'],
    ['another speaker', NOVEMBER, 'Paul Reed said in December that the tunnel was "draining the life out of the harbour district".'],
    ['a turn of phrase', 'Jane Marsh said in November that it was "very good to be here".', 'Jane Marsh said in December that it was "very good to be here".'],
    ['a date that only stamps tell', NOVEMBER, 'Jane Marsh said two weeks ago that the tunnel was "draining the life out of the harbour district".'],
    ['a date of what is spoken of', 'Jane Marsh said the closure in October was “draining the life out of the harbour district”.', NOVEMBER],
    ['words said twice', `${NOVEMBER} Jane Marsh told voters in January: “It is draining the life out of the harbour district.”`, 'Jane Marsh said in January that the tunnel was “draining the life out of the harbour district”.'],
    ['words said years apart', NOVEMBER, 'Jane Marsh said in 2012 that the tunnel was “draining the life out of the harbour district”.'],
    ['no date', NOVEMBER, 'Jane Marsh said that the tunnel was "draining the life out of the harbour district".'],
  ])('is not compared: %s', (_, one, two) => expect(of(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});
