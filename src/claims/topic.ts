import type { Topic } from './analysis.ts';
import { ordinalsIn } from './ordinals.ts';
import type { Reading } from './reading.ts';
import { LEAD_SENTENCES, leadTermsOf } from './terms.ts';

/** A name that an article uses once is hardly its main actor, even in the headline. */
const ACTOR_COUNT = 2;

/** What the top of an article says it is about. */
export function topicOf(reading: Reading): Topic {
  const { names, mentions } = reading.names;
  const inTitle = new Set(names.flatMap((n) => (n.sentence.index < 0 ? [n.mention] : [])));
  const inLead = new Set(names.flatMap((n) => (n.sentence.index < LEAD_SENTENCES ? [n.mention] : [])));
  const numbers = mentions.map((_, i) => i);
  return {
    lead: leadTermsOf(reading),
    actors: numbers.filter((i) => inTitle.has(i) && /^(?:person|organisation)$/.test(mentions[i]?.kind ?? '') && (mentions[i]?.count ?? 0) >= ACTOR_COUNT),
    places: numbers.filter((i) => inLead.has(i) && mentions[i]?.kind === 'place'),
    ordinals: [...new Set(reading.document.sentences.filter((s) => s.index < LEAD_SENTENCES).flatMap(ordinalsIn))].toSorted(),
  };
}
