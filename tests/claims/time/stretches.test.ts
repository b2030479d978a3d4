import { describe, expect, it } from 'vitest';
import { stretchesIn } from '../../../src/claims/time/stretches.ts';

const NOW = Date.UTC(2021, 2, 4);
const year = (y: number, month = 0): number => Date.UTC(y, month, 1);
const first = (text: string, now: number | null = NOW) => stretchesIn(text, now)[0];

describe('stretches of time', () => {
  it.each([
    ['a year', 'since 2017', year(2017), year(2018), 'year'],
    ['an early part of one', 'in early 2017', year(2017), year(2017, 4), 'season'],
    ['a spring', 'in spring 2018', year(2018, 2), year(2018, 6), 'season'],
    ['a decade', 'since the 1980s', year(1980), year(1990), 'decade'],
    ['the last winter that is over', 'since last summer', year(2020, 5), year(2020, 8), 'season'],
    ['the summer to come', 'reopen next summer', year(2021, 5), year(2021, 8), 'season'],
    ['the one that something lasts to', 'shut until the autumn', year(2021, 8), year(2021, 11), 'season'],
  ])('%s', (_, text, from, to, grain) => expect(first(text)?.span).toMatchObject({ from, to, grain }));

  it.each(['in the 2,017 seats', 'a 2017-page report', '1,999 people', 'at 2017.5 metres', 'flight 20175'])('is none: %s', (text) => expect(stretchesIn(text, NOW)).toEqual([]));

  it.each([
    ['for three years', 'for:1095d'], ['for more than two decades', 'for:7304d'], ['for forty years', 'for:14600d'],
    ['for nearly a decade', 'for:3652d'], ['for 14 weeks', 'for:98d'], ['in its third year', 'for:912.5d'],
  ])('%s counts back from now', (text, floating) => {
    const span = first(text)?.span;
    expect(span?.floating).toBe(floating);
    expect(span?.from).toBeLessThan(NOW);
    expect(span?.to).toBeLessThan(NOW);
    expect(first(text, null)?.span).toMatchObject({ from: null, to: null, floating });
  });

  it('takes "the past few months" for a stretch up to now', () => {
    expect(first('over the past few months')?.span).toMatchObject({ to: NOW, grain: 'month', floating: 'recent:90d' });
  });

  it('leaves the previous day and an undated night open', () => {
    expect(first('the previous evening')?.span).toMatchObject({ from: null, floating: 'anaphoric' });
    expect(first('it snowed overnight')?.span).toMatchObject({ from: null, grain: 'part-of-day', floating: 'night' });
  });
});
