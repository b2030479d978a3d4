import { INCIDENT_NAMES } from '../lexicon/incidents.ts';

/** "At what time did the crash happen?" */
export function momentQuestion(family: string): string {
  const [noun, verb] = INCIDENT_NAMES.get(family) ?? ['incident', 'happen'];
  return `At what time did the ${noun} ${verb}?`;
}

/** Why two clock times of one incident may both stand. `otherStep`: one is of the call or the noise; `exact`: both are told to the minute. */
export function momentCaveat(otherStep: boolean, exact: boolean): string {
  if (otherStep) return 'One may give the moment itself, the other the first report of it.';
  return exact ? 'Each may time a different step of the same event.' : 'One of the times may be told roughly.';
}

/** "Where did the crash happen?" */
export function settingQuestion(family: string): string {
  const [noun, verb] = INCIDENT_NAMES.get(family) ?? ['incident', 'happen'];
  return `Where did the ${noun} ${verb === 'begin' ? 'happen' : verb}?`;
}

/** Why two settings of one incident may both stand. `beside`: one has it near what the other has it in. */
export function settingCaveat(beside: boolean): string {
  return beside ? 'One may only be placing it roughly.' : 'Each may name another feature of the same place.';
}

/** "Was the attack before, during or after the concert?" */
export function phaseQuestion(family: string, occasion: string): string {
  const [noun] = INCIDENT_NAMES.get(family) ?? ['incident'];
  return `Was the ${noun} before, during or after the ${PLURAL_OCCASIONS.has(occasion) ? `${occasion}s` : occasion}?`;
}

/** Occasions that go by their plural. */
const PLURAL_OCCASIONS: ReadonlySet<string> = new Set(['firework', 'prayer']);

/** Why two phases of one occasion may both stand. */
export const phaseCaveat = (): string => 'It may have fallen where one passes into the other.';
