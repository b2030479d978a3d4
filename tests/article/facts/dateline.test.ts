import { describe, expect, it } from 'vitest';
import { isOfChange, shownDates } from '../../../src/article/facts/dateline.ts';
import { dateReader } from '../../../src/article/facts/visible-date.ts';

describe('isOfChange', () => {
  it.each([
    'Updated May 14, 2024', 'Last updated on 14 May 2024', 'Last modified: 14 May 2024', 'This story was updated on May 14, 2024', 'UPDATED: May 14, 2024',
    'Zuletzt aktualisiert: 14. Mai 2024', 'Mis à jour le 14 mai 2024', 'Actualizado el 14 de mayo de 2024', 'Aggiornato il 14 maggio 2024', '更新 2024年5月14日',
  ])('%s', (line) => {
    expect(isOfChange(line)).toBe(true);
  });

  it.each(['Published May 14, 2024', 'Posted: May 14, 2024 | Last updated: May 16', 'May 14, 2024', 'Updates by mail', 'Editors met on May 14, 2024'])('not %s', (line) => {
    expect(isOfChange(line)).toBe(false);
  });
});

describe('shownDates', () => {
  it('gives the first dates with what their labels say', () => {
    const lines = ['3 min read', 'May 12, 2024', 'Updated May 13, 2024', 'May 14, 2024'];
    const found = shownDates(lines, dateReader('en', '2024-06-01T00:00:00Z'), 2);
    expect(found.map(({ stamp, ofChange }) => [stamp.day, ofChange])).toEqual([['2024-05-12', false], ['2024-05-13', true]]);
  });
});
