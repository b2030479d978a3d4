import type { Profile } from './profile.ts';
import { cosine } from './term-vector.ts';
import { timeEvidence } from './time-evidence.ts';
import { vetoes } from './vetoes.ts';

/** The top of a report tells the event, the rest of it the background: measured on real coverage, 0.5 to 0.7 do equally well. */
const LEAD_SHARE = 0.6;

/** How much speaks for two articles being on one event, 0 to 1. Symmetric. */
export function pairScore(a: Profile, b: Profile): number {
  const likeness = LEAD_SHARE * cosine(a.lead, b.lead) + (1 - LEAD_SHARE) * cosine(a.text, b.text);
  return likeness * timeEvidence(a, b) * vetoes(a, b);
}
