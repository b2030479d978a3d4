import { describe, expect, it } from 'vitest';
import { presentedDate } from '../../../src/article/facts/presented-date.ts';
import type { DateEvidence } from '../../../src/article/facts/presented-date.ts';
import { readStamp } from '../../../src/article/facts/timestamp.ts';
import type { Stamp } from '../../../src/article/facts/timestamp.ts';

const stamp = (iso: string): Stamp => readStamp(iso, '2030-01-01T00:00:00Z')!;
const presented = (declared: string, evidence: Partial<DateEvidence> = {}): string =>
  presentedDate({ declared: stamp(declared), last: undefined, dateline: [], showsDate: true, inAddress: undefined, ...evidence }).iso;
const shown = (day: string, clock?: string): DateEvidence['dateline'][number] => ({ stamp: { iso: day, day, ...(clock ? { clock } : {}) }, ofChange: false });

describe('presentedDate', () => {
  it('is the declared one where nothing speaks against it', () => {
    expect(presented('2024-05-12T08:00:00Z')).toBe('2024-05-12T08:00:00Z');
    expect(presented('2024-05-12T08:00:00Z', { dateline: [shown('2024-05-12')] })).toBe('2024-05-12T08:00:00Z');
    expect(presented('2024-05-12', { dateline: [shown('2024-05-12', '08:00')] })).toBe('2024-05-12');
  });

  it('takes the offset of a shown clock time, but not twelve hours', () => {
    expect(presented('2024-05-12T08:00:00Z', { dateline: [shown('2024-05-12', '10:00')] })).toBe('2024-05-12T10:00:00+02:00');
    expect(presented('2024-05-12T20:00:00Z', { dateline: [shown('2024-05-12', '08:00')] })).toBe('2024-05-12T20:00:00Z');
    expect(presented('2024-05-12T08:00:00Z', { dateline: [shown('2024-05-12', '10:20')] })).toBe('2024-05-12T08:00:00Z');
  });

  it('takes the day of the address where no date is shown', () => {
    expect(presented('2024-05-12T01:00:00Z', { inAddress: '2024-05-11' })).toBe('2024-05-11T23:00:00-02:00');
    expect(presented('2024-05-12T01:00:00Z', { inAddress: '2024-05-01' })).toBe('2024-05-12T01:00:00Z');
  });

  it('is the date of a new issue between the first publication and the last change', () => {
    const last = stamp('2024-05-20T09:00:00Z');
    expect(presented('2021-02-01T08:00:00Z', { last, dateline: [shown('2024-05-20')] })).toBe('2024-05-20T09:00:00Z');
    expect(presented('2021-02-01T08:00:00Z', { last, dateline: [shown('2024-05-18')] })).toBe('2024-05-18');
    expect(presented('2021-02-01T08:00:00Z', { last, dateline: [shown('2024-05-21')] })).toBe('2021-02-01T08:00:00Z');
  });

  it('does not take the next day in the reader\'s zone for a new issue', () => {
    const last = stamp('2024-05-20T09:00:00Z');
    expect(presented('2024-05-11T22:00:00Z', { last, dateline: [shown('2024-05-12')] })).toBe('2024-05-12T00:00:00+02:00');
  });
});
