import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipFiles } from '../../src/build/zip-files.ts';

const path = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}(\/[a-z][a-z0-9_]{0,8}){0,2}\.[a-z]{2,4}$/);
const files = fc.dictionary(path, fc.uint8Array({ maxLength: 200 }), { maxKeys: 8 }).map((record) => Object.entries(record));

it('gives the same bytes whatever the order of the files, and the files back', () => {
  fc.assert(
    fc.property(files, (entries) => {
      const zipped = zipFiles(new Map(entries));
      expect(zipFiles(new Map(entries.toReversed()))).toEqual(zipped);
      const back = unzipSync(zipped);
      expect(Object.keys(back)).toEqual(entries.map(([name]) => name).toSorted());
      for (const [name, bytes] of entries) expect([...(back[name] ?? [])]).toEqual([...bytes]);
    }),
  );
});

it('writes the earliest time that ZIP knows', () => {
  const zipped = zipFiles(new Map([['a.txt', new Uint8Array([1])]]));
  expect([...zipped.slice(10, 14)]).toEqual([0, 0, 33, 0]);
});
