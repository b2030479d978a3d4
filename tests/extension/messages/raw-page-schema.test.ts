import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { rawPageSchema } from '../../../src/extension/messages/raw-page-schema.ts';
import { READ_PAGE } from './good-arguments.ts';

const accepts = (changes: object) => safeParse(rawPageSchema, { ...READ_PAGE, ...changes }).success;
const block = (length: number) => ({ kind: 'paragraph', text: 'x'.repeat(length) });

it('takes a page of five million letters', () => {
  expect(accepts({ blocks: Array.from({ length: 5 }, () => block(1_000_000)), textLines: ['x'] })).toBe(true);
});

it('takes no page whose parts are small enough each and far too much together', () => {
  expect(accepts({ blocks: Array.from({ length: 40 }, () => block(1_000_000)) })).toBe(false);
});

it('takes no text that is longer than any article, no list without end and no number below nothing', () => {
  expect(accepts({ documentTitle: 'x'.repeat(2_000_001) })).toBe(false);
  expect(accepts({ shownLines: Array.from({ length: 50_001 }, () => 'x') })).toBe(false);
  expect(accepts({ signs: { ...READ_PAGE.signs, linked: -1 } })).toBe(false);
  expect(accepts({ signs: { ...READ_PAGE.signs, linked: Number.NaN } })).toBe(false);
});
