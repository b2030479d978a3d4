import { expect, it } from 'vitest';
import { offsetsIn } from '../../../../src/language/en/patterns/offset.ts';

it('reads the feature before its name, behind it, and with "of"', () => {
  const read = (anchor: string): unknown => offsetsIn(`It fell 2,000 kilometers east off ${anchor} at dawn.`).map(({ kind, core, way }) => ({ kind, core, way }));
  const cape = [{ kind: 'cape', core: 'Torrow', way: '2,000 kilometers east of' }];
  expect(read('Cape Torrow')).toEqual(cape);
  expect(read('Torrow Cape')).toEqual(cape);
  expect(read('the cape of Torrow')).toEqual(cape);
});
