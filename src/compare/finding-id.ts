import type { Answer } from './finding.ts';

/**
 * An id that stays the same while the same words answer to the same rule, whichever ids the articles have and however the question
 * is put: 64-bit FNV-1a over rule, quotations and values, as 16 hex digits (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function findingId(rule: string, answers: readonly Pick<Answer, 'quote' | 'value'>[]): string {
  const text = [rule, ...answers.map((a) => `${a.quote}\u0001${a.value}`).toSorted()].join('\u0002');
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
