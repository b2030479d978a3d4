import type { Answer } from './finding.ts';

/**
 * An id that stays the same while the same articles answer the same question with the same words: 64-bit FNV-1a over
 * rule, question and answers, as 16 hex digits (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function findingId(rule: string, question: string, answers: readonly Answer[]): string {
  const text = [rule, question, ...answers.map((a) => `${a.article}\u0001${a.quote}`).toSorted()].join('\u0002');
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
