import { describe, expect, it } from 'vitest';
import { feastsIn } from '../../../src/claims/time/feasts.ts';

const NOW = Date.UTC(2021, 2, 4, 9, 20);
const days = (text: string, future = false): string[] => feastsIn(text, NOW, () => future).map(({ span }) => new Date(span.from ?? 0).toISOString().slice(0, 10));

describe('days that go by a name', () => {
  it.each([
    ['She lost her job just before Christmas.', '2020-12-25'],
    ['They met on Boxing Day in Leeds.', '2020-12-26'],
    ['It burned on New Year’s Eve.', '2020-12-31'],
    ['It has been shut since the day after Easter.', '2021-04-05'],
    ['It burned on Good Friday.', '2021-04-02'],
    ['The dinner was on Thanksgiving.', '2020-11-26'],
  ])('%s', (text, day) => expect(days(text)).toEqual([day]));

  it('are those to come in a clause about the future', () => {
    expect(days('It will open before Christmas.', true)).toEqual(['2021-12-25']);
    expect(days('It will stay shut until Easter.', true)).toEqual(['2021-04-04']);
  });

  it.each(['They met at the Christmas market.', 'Easter Island is far.', 'She sold Easter eggs before noon.', 'They met on Christmas Island.'])('are none: %s', (text) => expect(days(text)).toEqual([]));

  it('need a date to start from', () => expect(feastsIn('They met at Easter.', null, () => false)).toEqual([]));
});
