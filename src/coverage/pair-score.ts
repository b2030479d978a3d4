import { sampledContainment } from './overlap.ts';
import type { Profile } from './profile.ts';
import { COPY } from './relate.ts';
import { cosine, sharedWeight } from './term-vector.ts';
import { sameOccasion } from './same-occasion.ts';
import { timeEvidence } from './time-evidence.ts';
import { vetoes } from './vetoes.ts';

/** The top of a report tells the event, the rest of it the background: measured on real coverage, 0.5 to 0.7 do equally well. */
const LEAD_SHARE = 0.6;

/**
 * Nats of shared information (some five rare words) from which on likeness stands by itself. Short texts are alike by a few
 * common words, and a page of short items is like a report that it mentions in a sentence.
 */
const ENOUGH = 30;

/** Fewer fingerprints (some 60 words) may be a site's standing words. */
const LEAST_FINGERPRINTS = 6;

/** How much speaks for two articles being on one event, 0 to 1. Symmetric. Copies are, whatever speaks against it. */
export function pairScore(a: Profile, b: Profile): number {
  const copied = Math.min(a.fingerprints.length, b.fingerprints.length) < LEAST_FINGERPRINTS ? 0 : sampledContainment(a.fingerprints, b.fingerprints);
  if (copied >= COPY) return copied;
  const one = sameOccasion(a, b);
  const leads = one ? Math.max(cosine(a.lead, b.lead), acrossLeads(a, b)) : cosine(a.lead, b.lead);
  const likeness = LEAD_SHARE * leads + (1 - LEAD_SHARE) * cosine(a.text, b.text);
  return likeness * Math.min(1, sharedWeight(a.information, b.information) / ENOUGH) * timeEvidence(a, b) * vetoes(a, b, one);
}

/**
 * How well each lead fits the other's whole text: a reporter on the spot opens with a scene ("They could hear her until
 * noon"), an agency with the news, and neither lead has a word of the other's.
 */
function acrossLeads(a: Profile, b: Profile): number {
  return (cosine(a.lead, b.text) + cosine(a.text, b.lead)) / 2;
}
