/** Families of predicates whose counts of people can only grow while an event is being reported. */
export const GROWING: ReadonlySet<string> = new Set(['die', 'injure', 'hospitalise', 'arrest', 'infect', 'affect', 'evacuate', 'rescue', 'displace', 'sign', 'steal', 'destroy', 'damage', 'catch', 'expose', 'compromise', 'treat', 'sue']);

/** Families whose counts go up and down. */
export const CHANGING: ReadonlySet<string> = new Set(['miss', 'trap', 'critical', 'strand', 'detain']);

/** Families in which the one who is counted has it done to them, by an active verb with an object or a passive one. */
export const DONE_TO: ReadonlySet<string> = new Set(['die', 'injure', 'hospitalise', 'arrest', 'detain', 'charge', 'convict', 'acquit', 'release', 'rescue', 'evacuate', 'infect', 'trap', 'affect', 'displace', 'shoot', 'attack', 'lay-off', 'dismiss', 'appoint', 'find', 'sentence', 'treat', 'expose', 'compromise', 'steal', 'deploy', 'aboard']);
/** Verbs of those families whose subject is the one counted ("12 people died"). */
export const SUFFERING: ReadonlySet<string> = new Set(['die', 'perish', 'drown', 'succumb', 'suffer', 'sustain', 'survive', 'evacuate', 'flee']);

/** Nouns that announce a count in the next phrase ("the death toll rose to 85"), with the family counted. */
export const TOLLS: ReadonlyMap<string, string> = new Map([['toll', 'die'], ['fatality', 'die'], ['fatalities', 'die'], ['deaths', 'die'], ['death', 'die'], ['dead', 'die'], ['injured', 'injure'], ['wounded', 'injure'], ['injuries', 'injure'], ['missing', 'miss'], ['arrests', 'arrest'], ['layoffs', 'lay-off']]);

/** Counted nouns that are the happening itself, one for each person: "12 deaths" is 12 people who died. */
export const HAPPENINGS: ReadonlyMap<string, string> = new Map([['death', 'die'], ['fatality', 'die'], ['injury', 'injure'], ['arrest', 'arrest'], ['layoff', 'lay-off'], ['redundancy', 'lay-off'], ['hospitalisation', 'hospitalise'], ['hospitalization', 'hospitalise'], ['disappearance', 'miss'], ['evacuee', 'evacuate'], ['fatalitie', 'die']]);

/** Verbs that bring somebody to a hospital when one follows ("taken to hospital"). */
export const BRING: ReadonlySet<string> = new Set(['take', 'rush', 'transport', 'send', 'bring', 'airlift', 'fly', 'carry', 'transfer', 'admit', 'go']);
/** Nouns for where the injured are brought. */
export const HOSPITALS: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'clinic', 'infirmary']);

/** Verbs that say how many a vehicle or place holds. */
export const HOLDS: ReadonlySet<string> = new Set(['carry', 'transport', 'hold', 'seat', 'board']);
/** What people are aboard of; lemmas. */
export const VEHICLES: ReadonlySet<string> = new Set(['train', 'plane', 'aircraft', 'jet', 'airliner', 'flight', 'helicopter', 'bus', 'coach', 'tram', 'boat', 'ship', 'ferry', 'vessel', 'dinghy', 'yacht', 'liner', 'car', 'van', 'truck', 'lorry', 'minibus', 'carriage', 'balloon', 'capsule']);

/** Words behind a count of those in a vehicle. */
export const ABOARD: ReadonlySet<string> = new Set(['aboard', 'onboard']);
/** Families by words that the shared families leave out. */
export const MORE_FAMILIES: ReadonlyMap<string, string> = new Map([['trapped', 'trap'], ['trap', 'trap'], ['stranded', 'strand'], ['affect', 'affect'], ['impact', 'affect'], ['displace', 'displace'], ['homeless', 'displace'], ['expose', 'expose'], ['compromise', 'expose'], ['treat', 'treat'], ['critical', 'critical'], ['sign', 'sign'], ['seriously', 'critical'], ['critically', 'critical'], ['recapture', 'catch']]);

/** Nouns for several taken together, in lemmas: "a coalition of four parties" does what the four do. */
export const GROUPINGS: ReadonlySet<string> = new Set(['coalition', 'alliance', 'group', 'gang', 'team', 'crew', 'squad', 'consortium', 'band', 'party', 'panel', 'mob', 'bloc', 'pair', 'trio', 'total']);
/** Verbs by which a body says how many work for it, in lemmas. */
export const EMPLOYS: ReadonlySet<string> = new Set(['employ', 'have', 'retain']);
/** Verbs by which jobs go, in lemmas. */
export const JOBS_GO: ReadonlySet<string> = new Set(['cut', 'shed', 'axe', 'slash', 'eliminate', 'lose', 'go', 'disappear', 'scrap', 'cull']);
/** Those who work for somebody, in lemmas. */
export const WORKERS: ReadonlySet<string> = new Set(['employee', 'worker', 'staff', 'staffer']);
/** Events whose cases are people fallen ill, in lemmas. */
export const EPIDEMICS: ReadonlySet<string> = new Set(['outbreak', 'epidemic', 'pandemic', 'infection']);

/** Places with inhabitants, in lemmas: "a city of 340,000" says how many live there. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'island', 'community', 'hamlet', 'suburb', 'borough', 'nation', 'country', 'township']);
/** Those who work somewhere, taken together, in lemmas ("a workforce of 900"). */
export const STAFFS: ReadonlySet<string> = new Set(['workforce', 'payroll', 'headcount', 'staff']);
/** Gatherings of people, in lemmas: "a crowd of 22,000" says how many came. */
export const GATHERINGS: ReadonlySet<string> = new Set(['crowd', 'audience', 'gathering', 'congregation', 'turnout', 'attendance']);
/** Verbs of coming together, of which those who come are the subject, in lemmas. */
export const COMING_TOGETHER: ReadonlySet<string> = new Set(['attend', 'gather', 'assemble', 'congregate', 'flock', 'throng', 'pack', 'celebrate', 'march', 'rally', 'demonstrate', 'protest', 'descend']);
/** Verbs of bringing people together, of which those who come are the object, in lemmas. */
export const BRINGING_TOGETHER: ReadonlySet<string> = new Set(['draw', 'attract']);
