/** Kinds of ground that news places a happening on; words of one row say the same, adjectives beside their nouns. */
const ROWS: readonly (readonly [kind: string, words: string])[] = [
  ['forest', 'wood woods wooded woodland forest forested jungle bush bushland thicket rainforest'],
  ['heights', 'mountain mountainous mountainside hill hilly hillside hilltop slope ridge peak cliff volcano'],
  ['fields', 'field farm farmland plantation paddock meadow orchard vineyard pasture farmyard'],
  ['water', 'river lake sea ocean creek canal reservoir pond lagoon stream'],
  ['swamp', 'swamp swampy marsh marshland wetland bog'],
  ['desert', 'desert dune'],
  ['shore', 'beach shore seafront waterfront'],
  ['road', 'street road avenue boulevard lane highway motorway freeway expressway roadway'],
  ['footway', 'sidewalk pavement promenade boardwalk footpath footway walkway'],
  ['underground', 'tunnel underpass subway cave mine'],
  ['bridge', 'bridge overpass viaduct flyover'],
  ['garden', 'park playground garden'],
  ['dwelling', 'house home apartment flat bungalow'],
  ['car park', 'garage'],
];
const KIND = new Map(ROWS.flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])));

/** The kinds of ground that a place's words name, with none told twice. */
export const terrainOf = (words: readonly string[]): string[] => [...new Set(words.flatMap((word) => KIND.get(word) ?? []))];
