import { sameThing } from '../lexicon/same-things.ts';

const BODY = '(?<body>sun|moon|earth|mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto)';
const ORBIT = new RegExp(`\\b(?:in|into|on|enter(?:ing|ed|s)?|reach(?:ing|ed|es)?) (?:an? |the )?(?:[\\p{L}-]+ ){0,3}orbit (?:around|round|about|of) (?:the )?(?:planet )?${BODY}\\b`, 'giu');
/** What flies by itself, and not what has always gone round the sun. */
const NATURAL = /\b(?:planets?|moons|asteroids?|comets?|rocks?|debris|meteor\p{L}*|stars?|exoplanets?|every \d|once)\b/iu;
const VEHICLE = '(?<vehicle>flight|plane|airplane|aeroplane|jet|airliner|aircraft|helicopter|ship|ferry|boat|vessel|tanker|freighter|train|bus|coach|truck|lorry|convoy)';
const PLACE = "(?<place>\\p{Lu}[\\p{L}’'-]+(?: (?:de |da |do |del )?\\p{Lu}[\\p{L}’'-]+){0,2})";
const WORDS = "(?:[ ,]+(?!and |but |as |while |when )[\\p{Ll}\\p{N}.:’'-]+|,? \\p{Lu}[\\p{L}’'-]+){0,10}?";
const BOUND = new RegExp(`\\b${VEHICLE}${WORDS},? (?:bound for|headed (?:for|to)|heading (?:for|to|towards?)|en route to|on (?:its|their|his|her) way to) (?:the )?${PLACE}`, 'gu');
const HYPHENED = new RegExp(`(?<![\\p{L}-])(?!The |An? )(?<place>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)-bound (?:[\\p{Ll}]+ ){0,2}?${VEHICLE}`, 'gu');

/** Where something is going: which body it is to circle, or the place that a vehicle is bound for. */
export interface Destination {
  /** "orbit", or the vehicle's noun, one for all of its sort. */
  readonly of: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/** Destinations in a text: "in orbit around Mars", "a flight bound for Lima", "the Lima-bound train". */
export function destinationsIn(text: string): Destination[] {
  const found = (pattern: RegExp): Destination[] => [...text.matchAll(pattern)].map((m) => ({ of: m.groups?.['vehicle'] === undefined ? 'orbit' : sameThing(m.groups['vehicle']), place: m.groups?.['body']?.toLowerCase() ?? m.groups?.['place'] ?? '', start: m.index, end: m.index + m[0].length }));
  return [...(NATURAL.test(text) ? [] : found(ORBIT)), ...found(BOUND), ...found(HYPHENED)];
}
