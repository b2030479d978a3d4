import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/analysed.ts';

const clocks = (text: string): (string | null)[] => statementsOf(text).flatMap((s) => (s.slot === 'clock' && s.value.type === 'time' ? [s.value.floating] : []));

describe('clock times with a full stop', () => {
  it.each([
    ['The ferry sank at 6.10am on Tuesday.', ['clock:370']],
    ['The ferry sank at 6.10 p.m. off Marrow.', ['clock:1090']],
    ['The ferry sank 6.10 miles off Marrow.', []],
  ])('%s', (text, expected) => {
    expect(clocks(text)).toEqual(expected);
  });
});
