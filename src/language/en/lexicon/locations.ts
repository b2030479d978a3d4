const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for places where things happen: what a spatial preposition before them makes a location, not a figure of speech. */
export const LOCATIONS = set(
  'tunnel underpass road street avenue boulevard lane highway motorway freeway expressway junction intersection crossing roundabout bridge pier dock harbour harbor port airport airfield runway terminal station stop platform track railway ' +
    'hospital clinic school university college campus church mosque synagogue temple cathedral chapel cemetery prison jail court courtroom courthouse parliament capitol palace castle embassy consulate headquarters office building tower house home apartment flat block hotel motel hostel resort villa farm barn ' +
    'restaurant bar pub cafe nightclub club theatre theater cinema museum gallery stadium arena hall gym pool park zoo garden playground square plaza market mall supermarket shop store bank factory plant mine quarry warehouse refinery base barracks camp checkpoint border ' +
    'beach coast shore bay lake river canal creek reservoir dam sea ocean gulf strait island peninsula cape mountain hill volcano valley canyon gorge forest wood woods jungle desert field swamp glacier cliff ' +
    'city town village suburb district neighbourhood neighborhood borough county province state region country capital floor room suite roof basement garage lobby corridor entrance promenade sidewalk pavement enclosure moat cage car park lot site scene area zone',
);

/** Locations that mean too much or too little to tell two accounts apart. */
export const VAGUE_LOCATIONS = set('area zone site scene place region country state home house building field office room park lot city town world street road');

/** Prepositions of place by the relation that they state. */
export const SPATIAL: ReadonlyMap<string, 'at' | 'near' | 'from' | 'to' | 'through'> = new Map<string, 'at' | 'near' | 'from' | 'to' | 'through'>([
  ...['in', 'at', 'on', 'inside', 'within', 'aboard', 'onto', 'into'].map((w): [string, 'at'] => [w, 'at']),
  ...['near', 'outside', 'beside', 'alongside', 'by', 'off', 'around', 'behind'].map((w): [string, 'near'] => [w, 'near']),
  ...['from'].map((w): [string, 'from'] => [w, 'from']),
  ...['to', 'towards', 'toward'].map((w): [string, 'to'] => [w, 'to']),
  ['through', 'through'],
]);

/** Words of direction that, with "of", put something beside a place and not in it ("north of the capital"). */
export const DIRECTIONS = set('north south east west northeast northwest southeast southwest north-east north-west south-east south-west outskirts');

/** Phrases between a preposition's noun and the place that make it "near": "next to", "close to". */
export const NEXT_TO = set('next close adjacent opposite');

/** Words before an infinitive that say that it did not come about. */
export const UNREALISED = set('unable fail refuse decline neglect decide unwilling forget impossible');

/** Ways into a building; those of one row may be one opening. */
export const ENTRANCES: readonly ReadonlySet<string>[] = [set('roof skylight ceiling hatch chimney vent loft attic'), set('door doorway entrance gate gateway'), set('fence gate railing'), set('window windowpane pane'), set('tunnel sewer cellar basement'), set('wall')];

/** Verbs for getting into a place by a way in ("came through a window"). */
export const ENTRY_VERBS = set('come enter break get climb gain sneak slip burst crawl creep');

/** Kinds of place of which a happening has one: the words that a name of the kind ends in or opens with. */
export const SITE_KINDS: readonly ReadonlySet<string>[] = [
  set('street road lane avenue boulevard highway motorway drive terrace st rd ave blvd'),
  set('hospital clinic infirmary'),
  set('gulf strait lake bay'),
  set('airport airfield'),
  set('bridge'),
];

/** Nouns that "of" joins to the name of the place that they are ("the village of Osby", "the Sea of Azov"). */
export const NAMED_WITH_OF = set('village town city suburb hamlet district port resort island isle sea gulf bay lake strait cape');

/** Settlements, to tell two of one kind apart. */
export const SETTLEMENTS = set('village hamlet town city suburb');

/** Land by its shape. */
export const LANDFORMS = set('island isle peninsula archipelago');

/** Words for a named place that hardly go together: nothing is a village and a city. */
export const PLACE_KINDS: ReadonlySet<string> = new Set([...SETTLEMENTS, ...LANDFORMS, 'province']);

/** Units of a distance by which a place is told from a landmark ("60 miles north of the capital"). */
export const DISTANCE_UNITS = set('kilometre kilometer km mile');

/** Verbs for bringing a patient to where they are treated. */
export const TAKEN_TO = set('take rush airlift fly bring transport hospitalise hospitalize admit carry');

/** Verbs for coming down into water: what does so once, lies in one sea. */
export const COME_DOWN = set('fall land crash splash plunge plummet sink smash ditch drop come');

/** Words that a name for a sea or an ocean ends in, and seas that go by one word. */
const WATERS = set('sea ocean pacific atlantic mediterranean baltic aegean adriatic');

/** Seas of two names, and open seas that are counted to an ocean: naming one of a row may be naming the other. */
const SAME_WATERS: readonly (readonly string[])[] = [
  ['sea of japan', 'east sea', 'japan sea'],
  ['yellow sea', 'west sea'],
  ['south china sea', 'east sea', 'west philippine sea'],
  ['indian ocean', 'arabian sea', 'andaman sea', 'laccadive sea', 'timor sea'],
  ['atlantic ocean', 'caribbean sea', 'sargasso sea', 'celtic sea', 'norwegian sea', 'labrador sea'],
  ['pacific ocean', 'coral sea', 'tasman sea', 'philippine sea', 'bering sea', 'south sea', 'south seas'],
  ['arctic ocean', 'barents sea', 'kara sea', 'beaufort sea', 'chukchi sea', 'laptev sea'],
  ['southern ocean', 'antarctic ocean', 'ross sea', 'weddell sea'],
];

/** Whether a folded name is that of a sea or an ocean; bays, gulfs and straits may be told as part of one. */
export const isWater = (name: string): boolean => name.startsWith('sea of ') || WATERS.has(name.split(' ').at(-1) ?? '');

/** Whether two folded names are of two waters that are not one or inside one another. */
export function otherWaters(p: string, q: string): boolean {
  const proper = (name: string): string => name.replace(/^(?:north|south|northern|southern|western|eastern|central|west|east) (?=pacific|atlantic|indian|mediterranean)/, '').replace(/^(pacific|atlantic)$/, '$1 ocean');
  const [x, y] = [proper(p), proper(q)];
  const known = (name: string): boolean => name.split(' ').length > 1 || WATERS.has(name) && !/^(?:sea|ocean)$/.test(name);
  return x !== y && isWater(x) && isWater(y) && known(x) && known(y) && !SAME_WATERS.some((row) => row.includes(x) && row.includes(y)) && !x.startsWith(y) && !y.startsWith(x);
}

/** A place named by "at" at the end of a stretch of text, which may be the place or the one beside it. */
export const LOOSELY = /\bat (?:the )?[\p{Lu}][\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u;
