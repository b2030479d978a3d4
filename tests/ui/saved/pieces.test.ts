import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/ui/saved/pieces.ts';

const text = 'One ship sailed.\n\nTwo came back.';
const [first, second] = [{ start: 0, end: 16 }, { start: 18, end: 32 }];

it('cuts the marked words out of their block', () => {
  expect(piecesOf(text, first, { start: 4, end: 8 })).toEqual([
    { text: 'One ', marked: false },
    { text: 'ship', marked: true },
    { text: ' sailed.', marked: false },
  ]);
});

it('leaves other blocks whole', () => {
  expect(piecesOf(text, second, { start: 4, end: 8 })).toEqual([{ text: 'Two came back.', marked: false }]);
  expect(piecesOf(text, first, null)).toEqual([{ text: 'One ship sailed.', marked: false }]);
});

it('marks a sentence that runs over two blocks in both', () => {
  const mark = { start: 9, end: 21 };
  const marked = [first, second].flatMap((block) => piecesOf(text, block, mark)).filter((piece) => piece.marked);
  expect(marked.map((piece) => piece.text)).toEqual(['sailed.', 'Two']);
});

it('never loses a letter', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (a, b) => {
      const mark = { start: Math.min(a, b), end: Math.max(a, b) };
      expect(piecesOf(text, second, mark).map((piece) => piece.text).join('')).toBe('Two came back.');
    }),
  );
});
