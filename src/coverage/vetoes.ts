import type { Profile } from './profile.ts';

/** What is left of a score where places or series contradict: too little for any but near-identical texts. */
const CONTRADICTED = 0.2;
/** Two headlines may name different people of one event, so different actors weigh less. */
const OTHER_ACTORS = 0.5;

/**
 * What speaks against one event, as a factor: each names places (or main actors) that the other does not know at all, or
 * they count different ones of a series ("the second attack", "Day 21"). 1 where nothing does. On one occasion
 * (same-occasion.ts) other places and actors are other sights of it: "Sweden's minister" and "Stockholm's housing chief".
 */
export function vetoes(a: Profile, b: Profile, oneOccasion: boolean): number {
  const series = otherInSeries(a, b) ? CONTRADICTED : 1;
  if (oneOccasion) return series;
  const places = strangers(a.places, b.places, a.words, b.words) ? CONTRADICTED : 1;
  const actors = strangers(a.actors, b.actors, a.words, b.words) ? OTHER_ACTORS : 1;
  return places * actors * series;
}

function strangers(own: Profile['places'], others: Profile['places'], words: Profile['words'], otherWords: Profile['words']): boolean {
  if (own.length === 0 || others.length === 0) return false;
  return !own.some((name) => name.some((w) => otherWords().has(w))) && !others.some((name) => name.some((w) => words().has(w)));
}

function otherInSeries(a: Profile, b: Profile): boolean {
  for (const [head, places] of a.ordinals) {
    const others = b.ordinals.get(head);
    if (others && ![...places].some((p) => others.has(p))) return true;
  }
  return false;
}
