import { stemFrequency } from '../language/en/document-frequency.ts';
import type { AnalysedArticle } from './cross-check-result.ts';

/** How much content keys tell about one event's coverage. */
export interface Information {
  /** Sum over the keys, in nats. */
  of(keys: readonly string[]): number;
}

/** Sentences of some ten articles: an event with fewer tells too little of which words are rare in its coverage. */
const FEWEST_SENTENCES = 80;

/**
 * Self-information of content keys in nats (Shannon 1948), the mean of two readings: how rare the word is in ordinary
 * English, and how rare among the sentences of this event, where the names of its participants tell nothing more. Family
 * keys ("#crash") count as their name, numbers ("=12") as any number.
 */
export function informationIn(articles: readonly AnalysedArticle[]): Information {
  const sentences = new Map<string, number>();
  let total = 0;
  for (const { analysis } of articles) {
    const seen = new Map<number, Set<string>>();
    for (const { value, sentence } of analysis.statements) {
      if (value.type !== 'wording') continue;
      const keys = seen.get(sentence) ?? new Set<string>();
      for (const key of value.lemmas) keys.add(key);
      seen.set(sentence, keys);
    }
    total += seen.size;
    for (const keys of seen.values()) for (const key of keys) sentences.set(key, (sentences.get(key) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  const one = (key: string): number => {
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const general = -Math.log(stemFrequency(key.replace(/^[#=]/, '')));
    const local = Math.log((Math.max(total, FEWEST_SENTENCES) + 2) / ((sentences.get(key) ?? 0) + 1));
    const value = (general + local) / 2;
    known.set(key, value);
    return value;
  };
  return { of: (keys) => keys.reduce((sum, key) => sum + one(key), 0) };
}

/** Keys that both lists hold, in the order of the first. */
export const sharedKeys = (p: readonly string[], q: readonly string[]): string[] => p.filter((k) => q.includes(k));
