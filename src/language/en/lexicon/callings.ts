import { sameRow } from './occupations.ts';
import { OFFICES } from './offices.ts';

/** Callings that no ending gives away. */
const CALLINGS: ReadonlySet<string> = new Set(
  'student nurse cook chef model clerk guide pilot judge priest monk nun imam rabbi pastor vicar mechanic athlete diplomat soldier marine agent intern apprentice pensioner retiree veteran surgeon doctor architect magistrate consultant accountant assistant attendant lieutenant merchant tycoon magnate millionaire billionaire poet critic novelist scholar butcher plumber carpenter tailor entrepreneur jockey cadet medic paramedic monk academic comedian musician magician physician technician mathematician politician librarian veterinarian vet'.split(' '),
);

/** Endings of nouns for what people do: "teacher", "editor", "guitarist", "fisherman", "engineer". */
const ENDING = /(?:[^aeiou]er|[aeiou][^aeiou]er|[aei]tor|[cs]tor|ssor|itor|ist|eer|[^u]man|woman|person)$/;
/** Nouns with such an ending for a part in an event, an age, an origin or an office: nothing that somebody does for a living. */
const NO_CALLING: ReadonlySet<string> = new Set(
  ('newspaper passenger commuter survivor visitor prisoner teenager youngster stranger foreigner outsider islander villager customer user lover voter attacker shooter murderer killer robber burglar intruder kidnapper hijacker bomber hacker offender rioter looter protester demonstrator marcher striker ' +
    'winner loser leader number member partner founder owner holder passer-by supporter newcomer settler dweller goer partygoer concertgoer reveler reveller traveler traveller shopper walker driver bystander onlooker rider caller victor donor creditor beginner helper sufferer ' +
    'man woman person frenchman englishman frenchwoman englishwoman irishman dutchman scotsman welshman chairman chairwoman chairperson spokesman spokeswoman spokesperson gentleman madman gunman knifeman hitman perpetrator terrorist extremist racist tourist holidaymaker minister').split(' '),
);

/** Kin and company by which accounts place somebody: of two of these, each excludes most others for one pair of people. */
const TIES: ReadonlySet<string> = new Set('friend cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter brother sister stepbrother stepsister half-brother half-sister husband wife widow widower fiance fiancé fiancee fiancée girlfriend boyfriend ex-wife ex-husband ex-girlfriend ex-boyfriend partner son daughter stepson stepdaughter father mother stepfather stepmother neighbour neighbor colleague co-worker roommate flatmate housemate classmate teammate landlord landlady'.split(' '));

/** Whether a noun, as a lemma, says what somebody does for a living; offices, ranks and parts in an event are left out. */
export function isCalling(noun: string): boolean {
  if (OFFICES.has(noun) || NO_CALLING.has(noun)) return false;
  if (CALLINGS.has(noun)) return true;
  return !isTie(noun) && noun.length > 4 && ENDING.test(noun);
}

/** Whether a noun, as a lemma, says what somebody is to another person. */
export const isTie = (noun: string): boolean => TIES.has(noun);

/** What makes another tie of one: a stepfather is no father, a grandson no son. An "ex-wife" is a wife of another time. */
const OTHER_TIE = /^(?:step|half-|grand|great-)/;

/** Whether two nouns may be one calling in other words. */
export const sameCalling = (a: string, b: string): boolean => a === b || (!(isTie(a) && OTHER_TIE.test(a) !== OTHER_TIE.test(b)) && (a.endsWith(b) || b.endsWith(a) || sameRow(a, b)));
