import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut } from '../../../src/ui/saved/text/cut.ts';

const text = 'One ship sailed.\n\nTwo came back.';
const [first, second] = [{ start: 0, end: 16 }, { start: 18, end: 32 }];
const words = (range: { start: number; end: number }, ...spans: readonly { start: number; end: number }[]) =>
  cut(range, spans.map((span, name) => ({ name, span }))).map(({ start, end, layers }) => [text.slice(start, end), layers.map(({ name }) => name).join('')]);

it('cuts the marked words out of their block', () => {
  expect(words(first, { start: 4, end: 8 })).toEqual([['One ', ''], ['ship', '0'], [' sailed.', '']]);
});

it('leaves other blocks whole', () => {
  expect(words(second, { start: 4, end: 8 })).toEqual([['Two came back.', '']]);
  expect(words(first)).toEqual([['One ship sailed.', '']]);
});

it('cuts where layers overlap', () => {
  expect(words(first, { start: 0, end: 8 }, { start: 4, end: 16 })).toEqual([['One ', '0'], ['ship', '01'], [' sailed.', '1']]);
});

it('marks a sentence that runs over two blocks in both', () => {
  const mark = { start: 9, end: 21 };
  const marked = [first, second].flatMap((block) => words(block, mark)).filter(([, layers]) => layers !== '');
  expect(marked.map(([part]) => part)).toEqual(['sailed.', 'Two']);
});

it('never loses a letter, and leaves no piece empty', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })));
  fc.assert(
    fc.property(spans, (layers) => {
      const pieces = words(second, ...layers).map(([part]) => part ?? '');
      expect(pieces.join('')).toBe('Two came back.');
      expect(pieces).not.toContain('');
    }),
  );
});
