/** "Their two sons", "two other men": of somebody, or beside others that the account tells of. */
export const BELONGING = /^(?:his|her|its|their|our|my)\b|\b(?:other|others|more|each)\b/i;
/** "Each promised two planes": of each, not of all. */
export const OF_EACH = /\b(?:each|every|apiece|per)\b/i;
