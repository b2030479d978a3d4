import type { Phrase } from '../../../claims/statement.ts';
import { personGroup } from '../lexicon/people-nouns.ts';
import { nounFamily } from '../lexicon/predicates.ts';
import { pastOf } from './inflect.ts';

/** What no question can name: a number, bare or as a noun, what follows the number of a version, a bare noun, a thing by its owner alone. */
const UNNAMED = /^(?:(?:another )?[\d,.]+|(?:version )?\d+\.\d.*|\d{4}-.*|(?:dozens|scores|hundreds|thousands|millions|some|many|several|lots)|(?:his|her|its|their|my|our|your|no|this|that|these|those|such|some|many|several|certain|most)\b.*|\p{Ll}[\p{L}-]*[^s\P{L}])$/iu;

/** Whether a question can name what was done to by these words. */
export const isAskable = (patient: Phrase | null): boolean => patient !== null && (!UNNAMED.test(patient.text) || (patient.name !== null && /^\p{Lu}[\p{L}-]*$/u.test(patient.text)));

/** "Who set up the safe zone?", "What delayed the train?", "What will carry the probe?" from the verb with its particle ("set-up"), the patient as written, the agent, and whether it is yet to be. */
export function actorQuestion(slot: string, patient: string, agent: Phrase | null, ahead: boolean): string {
  const [verb = slot, particle] = slot.split('-');
  const what = patient.replace(/^(?:The|A|An|His|Her|Its|Their|This|That)\b/, (w) => w.toLowerCase()).replace(/^(?:an?)\s/, 'the ');
  return `${agent !== null && isThing(agent) ? 'What' : 'Who'} ${ahead ? `will ${verb}` : pastOf(verb)}${particle === undefined ? '' : ` ${particle}`} ${what}?`;
}

/** What acts without being anybody: a happening, a force of nature, something that moves; not the vehicles of `tallies.ts`, of which a coach may be somebody. */
const THINGS = /^(?:winds?|rain|snow|waves?|storms?|flames?|smoke|lightning|trucks?|lorry|lorries|cars?|vans?|trains?|trams?|bus|buses|planes?|aircraft|helicopters?|ships?|boats?|ferry|ferries|rockets?|satellites?|missiles?|spacecraft|probes?|landers?|shuttles?|capsules?|drones?|vessels?|barges?|tankers?|jets?|locomotives?|actions?|moves?|changes?|laws?|bills?|rules?|letters?|papers?|documents?|chips?|devices?|software|updates?|virus(?:es)?|response|decision|mistake|error|fault|failure|leak|weather|tunnel|bridge|machine|scanner|containers?|boxes|missions?|launch(?:es)?|studies|study|surveys?|articles?|videos?|photos?|films?|books?|songs?|apps?|services?|systems?|networks?|websites?)$/;
const isThing = (p: Phrase): boolean => (p.name === null ? THINGS.test(p.head) || (nounFamily(p.head) !== null && personGroup(p.head, p.head) === null) : THINGS.test(p.text.split(' ').at(-1) ?? ''));

/** Why two agents may both stand. */
export function actorCaveat(): string {
  return 'Both may have had a part in it, or one may act for the other.';
}
