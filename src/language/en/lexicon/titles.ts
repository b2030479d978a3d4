/** Forms of address, ranks and offices that stand before a name; lower case, without the full stop. */
export const TITLES: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'baron', 'baroness', 'king', 'queen', 'prince',
  'princess', 'duke', 'duchess', 'pope', 'cardinal', 'archbishop', 'bishop', 'reverend', 'rev', 'father', 'sister', 'rabbi', 'imam', 'sheikh',
  'ayatollah', 'president', 'vice-president', 'premier', 'prime', 'minister', 'chancellor', 'senator', 'sen', 'representative', 'rep', 'congressman',
  'congresswoman', 'governor', 'gov', 'mayor', 'councillor', 'councilman', 'councilwoman', 'secretary', 'ambassador', 'envoy', 'judge', 'justice',
  'attorney', 'prosecutor', 'sheriff', 'chief', 'deputy', 'officer', 'constable', 'sergeant', 'sgt', 'lieutenant', 'lt', 'captain', 'capt',
  'major', 'maj', 'colonel', 'col', 'general', 'gen', 'admiral', 'commander', 'cmdr', 'detective', 'inspector', 'superintendent', 'commissioner',
  'director', 'chairman', 'chairwoman', 'chair', 'founder', 'co-founder', 'ceo', 'coach', 'manager', 'actor', 'actress', 'singer', 'author',
  'spokesman', 'spokeswoman', 'spokesperson', 'mp', 'mep', 'lawmaker', 'entrepreneur', 'former', 'ex-president', 'then-president',
]);

/** Last words of organisations' names that stand for one kind of body, so that one may be taken for the other. */
export const GENERIC_GROUPS: readonly ReadonlySet<string>[] = [
  'airlines airways airline air aviation', 'fund federation foundation association society trust union alliance league organisation organization confederation',
  'university college institute school academy institution', 'department ministry agency authority bureau office commission committee council board administration',
  'hospital clinic infirmary', 'police sheriff constabulary', 'bank banks group', 'times post news herald tribune',
].map((line) => new Set(line.split(' ')));

/** Words that end the name of an organisation. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  'inc', 'corp', 'corporation', 'company', 'co', 'ltd', 'plc', 'llc', 'gmbh', 'ag', 'sa', 'group', 'holdings', 'bank', 'university', 'college',
  'school', 'institute', 'department', 'ministry', 'agency', 'authority', 'bureau', 'commission', 'committee', 'council', 'court', 'police',
  'office', 'service', 'services', 'association', 'federation', 'foundation', 'union', 'party', 'army', 'navy', 'force', 'guard', 'club',
  'hospital', 'church', 'airlines', 'airways', 'air', 'times', 'post', 'news', 'network', 'press', 'fc', 'united', 'city', 'research', 'economics',
  'fund', 'society', 'trust', 'board', 'league', 'alliance', 'confederation', 'organisation', 'organization', 'airline', 'academy', 'institution', 'administration', 'centre',
  'center', 'brigade', 'constabulary', 'parliament', 'senate', 'congress', 'museum', 'zoo', 'theatre', 'theater', 'orchestra', 'cross', 'nations', 'cia', 'fbi', 'bbc', 'cnn',
]);

/** Nouns for the people of a service, behind what they are for ("rescue teams", "fire crews"). */
export const CREWS: ReadonlySet<string> = new Set(['crew', 'team', 'squad', 'unit', 'worker', 'official', 'department', 'engine', 'truck', 'chief', 'helicopter', 'operation', 'effort']);
