import { describe, expect, it } from 'vitest';
import { deselect, NOTHING_SELECTED, refreshed, select, shareOf, toggle } from '../../../../src/ui/library/state/selection.ts';
import { clipping } from '../../fixtures/library.ts';

const [a, b, c] = [clipping({ id: 'a', eventId: 'e' }), clipping({ id: 'b', eventId: 'e' }), clipping({ id: 'c', eventId: 'f' })];

describe('the selection', () => {
  it('keeps the order of selecting and none twice', () => {
    const all = select(select(NOTHING_SELECTED, [b]), [a, b, c]);
    expect([...all.keys()]).toEqual(['b', 'a', 'c']);
    expect([...toggle(all, a).keys()]).toEqual(['b', 'c']);
    expect([...toggle(toggle(all, a), a).keys()]).toEqual(['b', 'c', 'a']);
    expect(deselect(all, ['a', 'b', 'c', 'd']).size).toBe(0);
    expect(NOTHING_SELECTED.size).toBe(0);
  });

  it('takes on what has changed, and nothing that is not selected', () => {
    const all = select(NOTHING_SELECTED, [a, b]);
    const now = refreshed(all, [{ ...b, tags: ['new'] }, c]);
    expect([...now.values()].map(({ tags }) => tags)).toEqual([[], ['new']]);
    expect(refreshed(all, [c])).toBe(all);
  });

  it('tells how much of an event it holds', () => {
    const event = { id: 'e', articles: 2 };
    expect(shareOf(NOTHING_SELECTED, event)).toBe('none');
    expect(shareOf(select(NOTHING_SELECTED, [a, c]), event)).toBe('some');
    expect(shareOf(select(NOTHING_SELECTED, [a, b]), event)).toBe('all');
  });
});
