import type { Answer } from './finding.ts';

/** The hash's beginning and what each step multiplies by, 2 ** 40 + FACTOR, in the halves that 32-bit arithmetic is quick with. */
const BEGIN_HIGH = 0xcbf29ce4;
const BEGIN_LOW = 0x84222325;
const FACTOR = 0x1b3;
const HALF = 0x1_0000_0000;

const utf8 = new TextEncoder();

/**
 * An id that stays the same while the same words answer to the same rule, whichever ids the articles have and however the question
 * is put: 64-bit FNV-1a over rule, quotations and values, as 16 hex digits (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function findingId(rule: string, answers: readonly Pick<Answer, 'quote' | 'value'>[]): string {
  const text = [rule, ...answers.map((a) => `${a.quote}\u0001${a.value}`).toSorted()].join('\u0002');
  let [high, low] = [BEGIN_HIGH, BEGIN_LOW];
  for (const byte of utf8.encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * FACTOR;
    high = (Math.imul(high, FACTOR) + (mixed << 8) + Math.floor(product / HALF)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
