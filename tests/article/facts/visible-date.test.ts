import { describe, expect, it } from 'vitest';
import { dateReader } from '../../../src/article/facts/visible-date.ts';

const NOW = '2024-06-01T00:00:00Z';
const read = (language: string | null, line: string): string | null => dateReader(language, NOW)(line)?.iso ?? null;

describe('dateReader', () => {
  it.each([
    ['en', 'Published: May 14, 2024', '2024-05-14'],
    ['en-GB', 'Tuesday 14 May 2024', '2024-05-14'],
    ['en-GB', '03/04/2024', '2024-04-03'],
    ['en-US', '03/04/2024', '2024-03-04'],
    ['de', 'Stand: 14. Mai 2024', '2024-05-14'],
    ['fr', 'Publié le 14 mai 2024', '2024-05-14'],
    ['es', '14 de mayo de 2024', '2024-05-14'],
    ['it', '14 maggio 2024', '2024-05-14'],
    ['ru', '14 мая 2024', '2024-05-14'],
    ['ja', '2024年5月14日', '2024-05-14'],
  ])('%s: %s', (language, line, iso) => {
    expect(read(language, line)).toBe(iso);
  });

  it('keeps the clock time only with its zone, and tells it apart without', () => {
    expect(read('en', 'May 14, 2024 8:30 am EST')).toBe('2024-05-14T08:30:00-05:00');
    expect(dateReader('en', NOW)('May 14, 2024 8:30 pm')).toEqual({ iso: '2024-05-14', day: '2024-05-14', clock: '20:30' });
  });

  it('reads the first of two dates in a line', () => {
    expect(read('en-GB', 'Tue 14 May 2024 15.30 CEST Last modified on Thu 16 May 2024 20.26 CEST')).toMatch(/^2024-05-14/);
  });

  it.each(['yesterday', 'May 14', '3 min read', '2024', 'In 2024', 'Est. 1911', 'Copyright © 2024', 'May 14, 2031'])('does not read %j', (line) => {
    expect(read('en', line)).toBeNull();
  });

  it('does not take a sentence with a date in it for a dateline', () => {
    expect(read('en', 'The council first spoke of the closure on May 2, 2019, long before the ice winters and the new bridge.')).toBeNull();
  });
});
