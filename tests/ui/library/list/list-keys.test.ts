import { describe, expect, it } from 'vitest';
import { listAction } from '../../../../src/ui/library/list/list-keys.ts';

const NO_KEYS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keys in the list', () => {
  it.each([
    ['ArrowDown', {}, { do: 'move', by: 1, extend: false }],
    ['ArrowUp', { shiftKey: true }, { do: 'move', by: -1, extend: true }],
    ['PageDown', {}, { do: 'move', by: 10, extend: false }],
    ['Home', {}, { do: 'first', extend: false }],
    ['End', { shiftKey: true }, { do: 'last', extend: true }],
    [' ', {}, { do: 'toggle', extend: false }],
    ['Enter', {}, { do: 'open' }],
    ['Enter', { metaKey: true }, { do: 'open' }],
    ['Delete', {}, { do: 'remove' }],
    ['Escape', {}, { do: 'none' }],
    ['a', { ctrlKey: true }, { do: 'all' }],
    ['ArrowRight', {}, { do: 'unfold' }],
    ['ArrowLeft', {}, { do: 'fold' }],
  ] as const)('%s %j', (key, held, action) => {
    expect(listAction({ ...NO_KEYS, key, ...held })).toEqual(action);
  });

  it('point the other way where text runs from right to left', () => {
    expect(listAction({ ...NO_KEYS, key: 'ArrowRight' }, true)).toEqual({ do: 'fold' });
    expect(listAction({ ...NO_KEYS, key: 'ArrowLeft' }, true)).toEqual({ do: 'unfold' });
  });

  it.each([['a', {}], ['ArrowDown', { altKey: true }], ['c', { ctrlKey: true }], ['Delete', { ctrlKey: true }], ['Tab', {}], ['/', {}]] as const)('leave %s %j to the browser', (key, held) => {
    expect(listAction({ ...NO_KEYS, key, ...held })).toBeNull();
  });
});
