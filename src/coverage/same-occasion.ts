import type { Profile } from './profile.ts';
import { sameDays } from './time-evidence.ts';

/**
 * Whether two articles tell of the same days and name one little-known person (or ship, or plant) in full: what they say
 * differently is then said of one event, as two like events of a week (two crashes, two lay-offs) have their own people.
 */
export function sameOccasion(a: Profile, b: Profile): boolean {
  return sameDays(a, b) && [...a.bearers()].some((name) => b.bearers().has(name));
}
