import { expect, it } from 'vitest';
import { dataSlot, fillDataSlots } from '../../../src/extension/background/data-slots.ts';

it('fills what modules have already taken hold of, and says what is missing', () => {
  const table: Record<string, unknown> = dataSlot('table.json', {});
  const list: unknown[] = dataSlot('list.json', []);
  expect(() => fillDataSlots({ 'table.json': { went: 'go' } })).toThrow('"list.json" is missing');
  fillDataSlots({ 'table.json': { went: 'go' }, 'list.json': [1, 2], 'other.json': {} });
  expect(table).toEqual({ went: 'go' });
  expect(list).toEqual([1, 2]);
  fillDataSlots({ 'table.json': { went: 'go' }, 'list.json': [1, 2] });
  expect(list).toEqual([1, 2]);
  expect(() => fillDataSlots({ 'table.json': [], 'list.json': [] })).toThrow('"table.json"');
});
