import { pastOf } from './inflect.ts';

/** "Who set up the safe zone?" from the verb with its particle ("set-up") and the patient as written. */
export function actorQuestion(slot: string, patient: string): string {
  const [verb = slot, particle] = slot.split('-');
  const what = patient.replace(/^(?:The|A|An|His|Her|Its|Their|This|That)\b/, (w) => w.toLowerCase()).replace(/^(?:an?)\s/, 'the ');
  return `Who ${pastOf(verb)}${particle === undefined ? '' : ` ${particle}`} ${what}?`;
}

/** Why two agents may both stand. */
export function actorCaveat(): string {
  return 'Both may have had a part in it, or one may act for the other.';
}
