import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStamp } from '../../../src/article/facts/timestamp.ts';

const NOW = '2024-06-01T00:00:00Z';

describe('readStamp', () => {
  it.each([
    ['2024-05-14T08:30:00+02:00', '2024-05-14T08:30:00+02:00'],
    ['2024-05-14T08:30Z', '2024-05-14T08:30:00Z'],
    ['2024-05-14 08:30:12 UTC', '2024-05-14T08:30:12Z'],
    ['2024-05-14T08:30:00.123+0530', '2024-05-14T08:30:00+05:30'],
    ['20240514T083000Z', '2024-05-14T08:30:00Z'],
    ['20240514', '2024-05-14'],
    ['1715675400', '2024-05-14T08:30:00Z'],
    ['1715675400000', '2024-05-14T08:30:00Z'],
    ['Tue, 14 May 2024 08:30:00 GMT', '2024-05-14T08:30:00Z'],
    ['Tue May 14 08:30:00 UTC 2024', '2024-05-14T08:30:00Z'],
  ])('%s', (text, iso) => {
    expect(readStamp(text, NOW)?.iso).toBe(iso);
  });

  it('keeps the date alone when a clock time has no zone', () => {
    expect(readStamp('2024-05-14T08:30:00', NOW)?.iso).toBe('2024-05-14');
    expect(readStamp('May 14, 2024', NOW)?.iso).toBe('2024-05-14');
  });

  it.each(['', 'yesterday', '2024-13-40', '2024-02-30', '1970-01-01T00:00:00Z', '2031-01-01', '2022-02-112023-05-08', '12345'])('is no time of publication: %j', (text) => {
    expect(readStamp(text, NOW)).toBeNull();
  });

  it('gives valid ISO for any text', () => {
    const texts = fc.oneof(fc.string(), fc.date().map(String), fc.integer().map(String));
    const isValid = (text: string): boolean => {
      const stamp = readStamp(text, NOW);
      return stamp === null || (!Number.isNaN(Date.parse(stamp.iso)) && stamp.iso.startsWith(stamp.day));
    };
    expect(() => fc.assert(fc.property(texts, isValid))).not.toThrow();
  });
});
