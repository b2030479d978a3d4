import { nounFamily } from '../../../language/en/lexicon/predicates.ts';
import { HAPPENINGS } from '../../../language/en/lexicon/tallies.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase } from '../../statement.ts';

/** Families whose nouns name an event that has casualties and figures of its own. */
const EVENTS = new Set(['crash', 'explode', 'burn', 'shoot', 'attack', 'strike-storm', 'protest', 'steal', 'infect', 'walk-out', 'meet', 'vote', 'elect', 'rescue', 'lay-off']);
/** The title and lead say what the article is about. */
const LEAD_SENTENCES = 6;

/** The event that the article reports, by the noun that its title and first sentences use most; null when they name none. */
export function eventOf(reading: Reading): Phrase | null {
  const weights = new Map<string, number>();
  for (const s of reading.document.sentences.slice(0, LEAD_SENTENCES)) s.tokens.forEach((t) => {
    const lemma = t.lemma.toLowerCase();
    if (t.pos !== 'NOUN' || HAPPENINGS.has(lemma) || !EVENTS.has(nounFamily(lemma)?.id ?? '')) return;
    weights.set(lemma, (weights.get(lemma) ?? 0) + 1);
  });
  const [best] = [...weights].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best ? { text: best[0], head: best[0], modifiers: [], name: null, mention: null, inherited: true } : null;
}
