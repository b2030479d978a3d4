/** Where people hurt in an event die, by the words that follow the verb: on the spot, or later, where they were brought. */
const PLACES: readonly (readonly [place: string, words: RegExp])[] = [
  ['scene', /^(?:\S+ ){0,2}?(?:at|on) (?:the )?(?:scene|spot)\b|^(?:instantly|outright|on impact)\b/i],
  ['hospital', /^(?:\S+ ){0,6}?(?:in|at|on) (?:an? |the |[\p{Lu}][\p{L}’']* ){0,4}(?:hospital|clinic|surgery|infirmary|operating table|intensive care|ambulance)\b/iu],
];

/** Where words behind a verb of dying put the death ("at the scene", "in hospital two days later"), or null. */
export const deathbedOf = (words: string): string | null => PLACES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
