import { expect, it, vi } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { keepHouse } from '../../../src/extension/background/keep-house.ts';

const due = (slices: number, access: 'read-write' | 'read-only' = 'read-write') => {
  let left = slices;
  return { access: async () => access, maintain: vi.fn<Library['maintain']>(async () => ({ done: --left <= 0, rebuild: null })) };
};

it('goes on until nothing is due', async () => {
  const library = due(3);
  await keepHouse(library);
  expect(library.maintain).toHaveBeenCalledTimes(3);
});

it('stops a round that does not end', async () => {
  const library = due(Infinity);
  await keepHouse(library);
  expect(library.maintain).toHaveBeenCalledTimes(500);
});

it('leaves a library alone that a newer version made', async () => {
  const library = due(3, 'read-only');
  await keepHouse(library);
  expect(library.maintain).not.toHaveBeenCalled();
});
