/**
 * What people are called by what they do, in rows of nouns that can stand for one person ("guard", "watchman"). Nouns of
 * different rows are different people; general ones ("worker", "resident") stand in no row, since anybody may be one.
 */
const ROWS: readonly ReadonlySet<string>[] = [
  'guard watchman doorman bouncer', 'cleaner janitor caretaker housekeeper maid', 'fisherman angler trawlerman', 'shepherd herder herdsman', 'farmer farmhand rancher',
  'hunter gamekeeper', 'forester ranger lumberjack logger', 'hiker walker rambler', 'climber mountaineer alpinist', 'cyclist biker', 'jogger runner', 'skier snowboarder',
  'surfer windsurfer', 'swimmer bather', 'lifeguard', 'diver frogman', 'sailor seaman yachtsman mariner skipper', 'pilot airman co-pilot', 'conductor ticket-collector', 'cab-driver cabbie chauffeur',
  'postman courier mailman', 'plumber', 'electrician', 'builder bricklayer roofer', 'carpenter joiner', 'painter decorator', 'mechanic', 'miner', 'gardener', 'baker', 'butcher',
  'shopkeeper shop-owner grocer', 'waiter waitress bartender barman barmaid', 'cashier teller', 'receptionist concierge', 'hairdresser barber', 'teacher headmaster headteacher schoolteacher', 'librarian', 'curator archivist', 'priest vicar pastor monk nun',
  'nurse midwife', 'doctor physician surgeon', 'paramedic medic', 'firefighter fireman', 'officer policeman policewoman constable detective inspector sergeant trooper deputy sheriff', 'soldier marine serviceman infantryman',
  'lawyer attorney', 'accountant auditor bookkeeper', 'journalist reporter photographer cameraman', 'archaeologist', 'astronomer', 'geologist', 'biologist zoologist botanist', 'historian', 'metal-detectorist detectorist', 'schoolboy schoolgirl pupil schoolchild',
].map((row) => new Set(row.split(' ')));

/** Nouns for bodies of people, alone or behind a word that says which, with the rows' nouns that belong to them. */
const BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ([
    ['rescue worker', 'firefighter fireman paramedic medic doctor nurse officer policeman diver lifeguard soldier climber mountaineer pilot'],
    ['emergency worker', 'firefighter fireman paramedic medic doctor nurse officer policeman diver lifeguard'],
    ['rescue team', 'firefighter fireman paramedic medic doctor officer diver lifeguard soldier climber mountaineer pilot'],
    ['rescue crew', 'firefighter fireman paramedic medic doctor officer diver lifeguard soldier pilot'],
    ['emergency crew', 'firefighter fireman paramedic medic doctor officer diver'],
    ['emergency service', 'firefighter fireman paramedic medic officer policeman diver'],
    ['helicopter crew', 'pilot airman paramedic medic doctor officer diver soldier'],
    ['lifeboat crew', 'sailor seaman skipper lifeguard paramedic diver'],
    ['ambulance crew', 'paramedic medic doctor nurse'],
    ['coastguard', 'officer sailor pilot diver lifeguard'],
    ['police', 'officer policeman policewoman constable detective inspector sergeant trooper deputy sheriff diver'],
    ['firefighter', 'fireman diver paramedic medic'],
    ['paramedic', 'medic doctor nurse'],
    ['soldier', 'marine serviceman infantryman'],
    ['diver', 'frogman officer firefighter'],
  ] as const).map(([body, members]) => [body, new Set(members.split(' '))]),
);

/** An agent as its noun with what stands before it, and whether the noun is in the plural. */
export interface Doer {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly plural: boolean;
}

/**
 * Whether two unnamed agents cannot be one: one person each of other occupations ("a cleaner", "a guard"), or one person and a
 * body that such a person does not belong to ("a fisherman", "rescue workers"). Two bodies may act together.
 */
export function otherDoers(p: Doer, q: Doer): boolean {
  const [x, y] = [bodyOf(p), bodyOf(q)];
  if (x !== null && y !== null) return false;
  if (x !== null) return isOccupation(q) && !x.has(q.head);
  if (y !== null) return isOccupation(p) && !y.has(p.head);
  return isOccupation(p) && isOccupation(q) && p.head !== q.head && !sameRow(p.head, q.head);
}

/** Whether two nouns stand in one row of occupations. */
export const sameRow = (a: string, b: string): boolean => ROWS.some((row) => row.has(a) && row.has(b));

const isOccupation = ({ head, plural }: Doer): boolean => !plural && ROWS.some((row) => row.has(head));

function bodyOf({ head, modifiers, plural }: Doer): ReadonlySet<string> | null {
  const compound = modifiers.map((m) => BODIES.get(`${m} ${head}`)).find((members) => members !== undefined);
  if (compound) return compound;
  const members = plural || head === 'police' || head === 'coastguard' ? BODIES.get(head) : undefined;
  return members ? new Set([...members, head]) : null;
}
