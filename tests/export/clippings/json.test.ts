import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeClippings } from '../../../src/export/clippings/clipping-format.ts';
import { JSON_FORMAT } from '../../../src/export/clippings/json.ts';
import { clipping, highlight, WORDS } from '../support/clippings.ts';
import { hostileText } from '../support/hostile.ts';

const read = (text: string) => JSON.parse(text) as { readonly format: string; readonly clippings: readonly Readonly<Record<string, unknown>>[] };

it('holds every field, the text only where it was asked for', () => {
  const file = writeClippings(JSON_FORMAT, [clipping({}, { annotations: [highlight('shut', 'Ask.')], content: { text: 'T', blocks: [] } }), clipping({ id: 'b' })], WORDS);
  const { format, clippings } = read(file);
  expect(format).toBe('second-source/clippings');
  expect(clippings[0]).toMatchObject({ id: 'k3f9', outlet: 'Tarrow Herald', event: { id: 'e1', name: 'Bridge closure' }, highlights: [{ quote: 'shut', note: 'Ask.' }], text: 'T' });
  expect(clippings[1]).not.toHaveProperty('text');
});

it('is a whole file without clippings too', () => {
  expect(read(writeClippings(JSON_FORMAT, [], WORDS)).clippings).toEqual([]);
});

it('brings every text back letter for letter, but half a character', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const file = writeClippings(JSON_FORMAT, [clipping({ title, tags: [title] }), clipping()], WORDS);
      expect(file.isWellFormed()).toBe(true);
      expect(read(file).clippings[0]).toMatchObject({ title: title.toWellFormed(), tags: [title.toWellFormed()] });
      expect(file).not.toMatch(/\\ud[89a-f][0-9a-f]{2}/i);
    }),
  );
});
