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
export const SPATIAL: ReadonlyMap<string, 'at' | 'near' | 'from' | 'to'> = new Map([
  ...['in', 'at', 'on', 'inside', 'within', 'aboard', 'onto', 'into'].map((w): [string, 'at'] => [w, 'at']),
  ...['near', 'outside', 'beside', 'alongside', 'by', 'off', 'around', 'behind'].map((w): [string, 'near'] => [w, 'near']),
  ...['from'].map((w): [string, 'from'] => [w, 'from']),
  ...['to', 'towards', 'toward'].map((w): [string, 'to'] => [w, 'to']),
]);

/** Words of direction that, with "of", put something beside a place and not in it ("north of the capital"). */
export const DIRECTIONS = set('north south east west northeast northwest southeast southwest north-east north-west south-east south-west outskirts');

/** Phrases between a preposition's noun and the place that make it "near": "next to", "close to". */
export const NEXT_TO = set('next close adjacent opposite');

/** Words before an infinitive that say that it did not come about. */
export const UNREALISED = set('unable fail refuse decline neglect decide unwilling forget impossible');
