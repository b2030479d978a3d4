import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const day = (at: number | null): string => new Date(at ?? 0).toISOString().slice(0, 10);
const read = (text: string): string[] => statementsOf(text).flatMap((s) => (s.slot === 'window' && s.value.type === 'time' ? [`${day(s.value.from)} ${day((s.value.to ?? 0) - 1)}${s.order === null ? '' : ` ${s.order}`}`] : []));

describe('stretches of days', () => {
  it.each([
    ['The regime plans to launch a satellite between Feb. 8 and 25.', ['2021-02-08 2021-02-25']],
    ['The festival runs from March 30 to April 3.', ['2021-03-30 2021-04-03']],
    ['The talks were held from 3 to 9 March in Arle.', ['2021-03-03 2021-03-09']],
    ['The fair, May 3-7, is free.', ['2021-05-03 2021-05-07']],
    ['The exhibition will be open between 28 December and 4 January.', ['2020-12-28 2021-01-04']],
    ['The agency named a window between Feb. 8 and 25, then moved it to Feb. 10-14.', ['2021-02-08 2021-02-25 initial', '2021-02-10 2021-02-14 latest']],
  ])('%s', (text, windows) => expect(read(text)).toEqual(windows));

  it.each([
    ['two days', 'The shop was shut on Feb. 8 and 25.'],
    ['two windows', 'The fair runs from March 3 to 7 and the market from March 9 to 12.'],
    ['a time of day', 'The shop opens from March 3 to 7 p.m.'],
    ['a share', 'It rose from March 3 to 25 percent.'],
  ])('are not %s', (_, text) => expect(read(text)).toEqual([]));
});
