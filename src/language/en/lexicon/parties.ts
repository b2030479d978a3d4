/** Parts that a person can have in an event; nouns of one part may stand for one person. */
export type Party = 'culprit' | 'victim' | 'crew';

const NOUNS: Record<Party, string> = {
  culprit: 'suspect attacker assailant gunman shooter bomber hijacker killer murderer perpetrator terrorist knifeman stabber robber thief burglar arsonist offender culprit intruder hacker assassin kidnapper',
  victim: 'victim casualty fatality deceased dead passenger child boy girl toddler baby infant teenager teen survivor body hostage captive tourist pedestrian cyclist woman mother father parent family couple patient worker student pupil employee',
  crew: 'pilot co-pilot copilot captain crew skipper flight-attendant',
};

const PARTIES: ReadonlyMap<string, Party> = new Map((Object.keys(NOUNS) as Party[]).flatMap((party) => NOUNS[party].split(' ').map((noun) => [noun, party] as const)));

/** Nouns that stand for whoever did it or whoever suffered it, as the event has it. */
const EITHER: ReadonlySet<string> = new Set(['man', 'driver', 'person', 'individual', 'motorist', 'teenager', 'woman']);

/** The part that a noun's bearer has, "either" where the noun leaves it open, null for nouns that name no party. */
export const partyOf = (noun: string): Party | 'either' | null => (EITHER.has(noun) ? 'either' : (PARTIES.get(noun) ?? null));

/** Whether two nouns can stand for one and the same party of an event: the boy of one account is the victim of another. */
export function sameParty(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [partyOf(a), partyOf(b)];
  if (x === null || y === null) return false;
  const generic = /^(?:victim|suspect|person|individual|dead|deceased|casualty|fatality|body)$/;
  return (x === y || x === 'either' || y === 'either') && (x === 'culprit' || y === 'culprit' || generic.test(a) || generic.test(b));
}
