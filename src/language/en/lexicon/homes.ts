/** Nouns that say where somebody is at home, before "of", or behind the place's name ("a native of Lima", "Lima resident"). */
export const HOME_NOUNS: ReadonlySet<string> = new Set(['native', 'resident', 'citizen', 'national', 'inhabitant']);

/** Verbs that say where somebody is at home, with their prepositions. */
export const HOME_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['live', new Set(['in', 'near', 'outside'])],
  ['reside', new Set(['in', 'near', 'outside'])],
  ['base', new Set(['in', 'at'])],
  ['bear', new Set(['in', 'at', 'near'])],
  ['raise', new Set(['in', 'near'])],
  ['grow', new Set(['in', 'near'])],
  ['hail', new Set(['from'])],
  ['come', new Set(['from'])],
  ['be', new Set(['from'])],
]);

/** Words that may stand before a place's name when somebody comes from there ("from nearby Osby", "from south east London"). */
export const ON_THE_WAY: ReadonlySet<string> = new Set(['the', 'nearby', 'north', 'south', 'east', 'west', 'central', 'northern', 'southern', 'eastern', 'western', 'city', 'town', 'village', 'suburb', 'of', '-']);

/** Callings that a word of origin before them may qualify as a language or a subject ("a Spanish teacher"). */
export const OF_A_LANGUAGE: ReadonlySet<string> = new Set(['teacher', 'student', 'professor', 'lecturer', 'tutor', 'translator', 'interpreter', 'scholar', 'speaker']);
