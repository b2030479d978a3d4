/** Nouns that stand for people in general: a count of one is a count of another. */
export const PEOPLE: ReadonlySet<string> = new Set(['person', 'people', 'persons', 'individual', 'human', 'victim', 'other', 'one', 'life', 'soul', 'somebody', 'someone', 'anyone', 'anybody', 'nobody']);

/** Nouns for people by age, sex, role, origin or part in an event: groups of their own, each inside "people". */
const GROUPS =
  'man woman child boy girl kid baby infant toddler teenager teen youth youngster adult adolescent senior pensioner mother father parent son daughter brother sister sibling wife husband couple twin relative family ' +
  'student pupil schoolchild schoolgirl schoolboy teacher professor graduate classmate worker employee staff staffer colleague manager executive boss labourer laborer miner farmer fisherman driver motorist rider cyclist motorcyclist pedestrian pilot crew crewmember steward attendant sailor seaman captain passenger commuter traveller traveler tourist visitor holidaymaker vacationer guest spectator fan supporter reveller reveler partygoer concertgoer attendee participant onlooker bystander inhabitant witness viewer reader listener customer consumer client shopper user subscriber member volunteer donor ' +
  'officer policeman policewoman police constable detective agent guard soldier troop serviceman marine trooper veteran fighter militant rebel insurgent terrorist extremist jihadist gunman attacker assailant suspect bomber shooter hijacker robber thief burglar gang criminal offender prisoner inmate detainee hostage captive defendant convict juror judge lawyer attorney prosecutor ' +
  'firefighter fireman paramedic medic doctor nurse surgeon physician patient survivor rescuer responder official minister lawmaker senator congressman representative legislator mp politician candidate voter delegate diplomat envoy leader president activist protester protestor demonstrator campaigner marcher striker journalist reporter photographer editor athlete player swimmer runner climber skier hiker surfer diver actor singer musician artist scientist researcher engineer astronaut ' +
  'citizen resident local villager homeowner tenant neighbour neighbor refugee migrant immigrant asylum-seeker seeker evacuee foreigner national civilian taxpayer worshipper parishioner priest monk nun';
/** Lemmas of those nouns. */
export const PERSON_GROUPS: ReadonlySet<string> = new Set(GROUPS.split(' '));

/** Groups that news calls by several nouns; the first of a line stands for all. */
const ONE_GROUP = new Map(
  ('officer policeman policewoman police constable|prisoner inmate convict|worker employee staff staffer labourer laborer|protester protestor demonstrator marcher|diplomat envoy|firefighter fireman|soldier troop serviceman|child kid|teenager teen|lawmaker legislator|doctor physician|pupil schoolchild|holidaymaker vacationer|robber thief|attacker assailant|crew crewmember|resident inhabitant local|' +
  'brit briton british|dane danish|finn finnish|swede swedish|pole polish|turk turkish|scot scottish|spaniard spanish|irishman irish')
    .split('|').flatMap((line) => line.split(' ').map((noun): [string, string] => [noun, line.split(' ')[0] as string])),
);

/** The noun that stands for a group whatever each account calls it ("inmate": "prisoner"). */
export const sameGroup = (group: string): string => ONE_GROUP.get(group) ?? group;

/** Peoples by nationality as nouns ("Americans", "Brits"): by ending, with the irregular ones. */
const NATIONALITY = /^\p{Lu}\p{L}+(?:ans?|ians?|ese|ish|is|ards?)$/u;
const IRREGULAR_NATIONALITIES = new Set(['brit', 'briton', 'dane', 'finn', 'swede', 'pole', 'turk', 'greek', 'czech', 'slovak', 'serb', 'croat', 'arab', 'kurd', 'thai', 'scot', 'frenchman', 'englishman', 'dutchman', 'irishman', 'spaniard', 'filipino', 'german', 'iraqi', 'israeli', 'pakistani', 'saudi', 'muslim', 'christian', 'jew']);

/**
 * Whether a counted noun stands for people, and for which: "people" for people in general, the noun itself for a group of
 * them, null for what is no person. `text` is the noun as written, which tells a nationality by its capital.
 */
export function personGroup(lemma: string, text: string): string | null {
  if (PEOPLE.has(lemma)) return 'people';
  const last = lemma.includes('-') ? (lemma.split('-').at(-1) as string) : lemma;
  if (PERSON_GROUPS.has(lemma) || PERSON_GROUPS.has(last)) return lemma;
  const capital = /^\p{Lu}/u.test(text);
  return capital && (NATIONALITY.test(text) || IRREGULAR_NATIONALITIES.has(lemma.replace(/s$/, ''))) ? lemma.replace(/s$/, '') : null;
}

/** The people that an adjective of nationality tells ("British": "brit"), as the noun for them does; null for any other word. */
export function nationalityOf(word: string): string | null {
  const lower = word.toLowerCase();
  return personGroup(lower, word) === null || PERSON_GROUPS.has(lower) || PEOPLE.has(lower) ? null : lower;
}

/** Whether a group is a people by nationality ("brit"), whose name takes a capital. */
export const isNationality = (group: string): boolean => nationalityOf(group.charAt(0).toUpperCase() + group.slice(1)) !== null;
