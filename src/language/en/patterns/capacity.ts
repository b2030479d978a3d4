const KILOGRAMS = new Map(['pound 0.45359237', 'lb 0.45359237', 'kg 1', 'kilogram 1', 'kilogramme 1', 'kilo 1', 'ton 1000', 'tonne 1000'].map((row): [string, number] => [row.split(' ')[0] as string, Number(row.split(' ')[1])]));
/** Those who are held or carried, each with the class that they are counted in. */
const HELD = new Map(['passenger people', 'people people', 'person people', 'spectator people', 'fan people', 'guest people', 'visitor people', 'seat people', 'worshipper people', 'student people', 'inmate people', 'prisoner people', 'patient people', 'bed people', 'car cars', 'vehicle cars', 'container containers'].map((row) => row.split(' ') as [string, string]));
const UNIT = [...KILOGRAMS.keys(), ...HELD.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** A bound right before the figure. */
const BOUND = /\b(up to|as many as|more than|over|at least|about|around|roughly|nearly|almost) $/;
const FIGURE = '(?<figure>\\d[\\d,]*(?:\\.\\d+)?)';
const ABLE = '(?:can|could|able to|capable of|capacity to|designed to|built to|licensed to|certified to|enough (?:room )?to|power to|thrust to|meant to|allow(?:s|ing|ed)?(?: [\\p{L}]+){1,4} to)';
const CARRY = '(?:carry|lift|haul|launch|take|put|loft|transport|deliver|hold|seat|accommodate|house|fit|ferry|contain)(?:ing)?';
const GAP = '(?: [^.;:!?\\d]{0,60}?)?';
/** What is counted must end there: in "carry a 425kg satellite" the mass is that of the satellite. */
const ENDS = '(?![\\p{L}-])(?= ?(?:[,.;)(—–-]|$| of | into | to | in | on | at | and | but | or | from | each| per | when| while| with))';

/** "can carry up to 400 passengers", "the thrust to launch 60 tonnes into orbit". */
const ABLE_TO = new RegExp(`\\b${ABLE} (?:[\\p{L}]+ ){0,2}?${CARRY}${GAP} ${FIGURE} ?(?<unit>${UNIT})(?:e?s)?${ENDS}`, 'gu');
/** "with a capacity of 900 passengers", "a payload of 63 tonnes". */
const CAPACITY = new RegExp(`\\b(?:capacity|payload|maximum load|seating)(?: (?:is|was|of|for))+(?: [\\p{Ll}]+){0,2} ${FIGURE} ?(?<unit>${UNIT})(?:e?s)?${ENDS}`, 'gu');
/** "the 900-seat theatre", "a 40-passenger bus". */
const SEATED = new RegExp(`${FIGURE}-(?<unit>seat|passenger|person|bed)(?:er)?(?![\\p{L}-]) (?<noun>\\p{Ll}+)`, 'gu');
const GOAL = /\b(?:orbit|moon|mars|space station)\b/i;

/** How much or how many something is said to hold. */
export interface Capacity {
  /** "kg", "people", "cars". */
  readonly unit: string;
  readonly amount: number;
  readonly bound: 'up' | 'over' | 'about' | null;
  /** Where it is carried to, of what flies into space. */
  readonly goal: string | null;
  /** The thing, where the words name it themselves ("the 900-seat theatre"). */
  readonly noun: string | null;
  readonly start: number;
  readonly end: number;
}

/** Capacities in a text. */
export function capacitiesIn(text: string): Capacity[] {
  return [ABLE_TO, CAPACITY, SEATED].flatMap((pattern) => [...text.matchAll(pattern)].map((m): Capacity => {
    const { figure = '', unit = '', noun } = m.groups ?? {};
    const [start, end] = [m.index, m.index + m[0].length];
    const bound = BOUND.exec(text.slice(0, start + m[0].indexOf(figure)))?.[1];
    const factor = KILOGRAMS.get(unit);
    const goal = factor === undefined ? null : GOAL.exec(`${m[0]} ${/^[^,.;]*?(?= and \d|[,.;]|$)/.exec(text.slice(end))?.[0] ?? ''}`)?.[0].toLowerCase() ?? null;
    return { unit: factor === undefined ? (HELD.get(unit) ?? unit) : 'kg', amount: Number(figure.replaceAll(',', '')) * (factor ?? 1), bound: boundOf(bound), goal, noun: noun ?? null, start, end };
  }));
}

function boundOf(words: string | undefined): Capacity['bound'] {
  if (words === undefined) return null;
  if (/^(?:more than|over|at least)$/.test(words)) return 'over';
  return /^(?:up to|as many as)$/.test(words) ? 'up' : 'about';
}
