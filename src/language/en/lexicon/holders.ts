/** Vehicles and places by what they can hold; the first of a row stands for all. */
const ROWS = [
  'rocket launcher booster', 'ship ferry boat vessel liner dinghy catamaran', 'plane aircraft jet airliner jetliner', 'helicopter chopper', 'train tram carriage', 'bus coach minibus van', 'car', 'truck lorry', 'lift elevator gondola',
  'stadium arena ground', 'theatre theater hall auditorium venue cinema', 'club nightclub bar', 'restaurant', 'church mosque temple', 'prison jail', 'hospital clinic', 'shelter camp centre center', 'hotel hostel', 'school', 'bridge', 'capsule spacecraft shuttle',
];
const FIRST = new Map(ROWS.flatMap((row) => row.split(' ').map((noun): [string, string] => [noun, row.split(' ')[0] as string])));

/** The noun that stands for a sort of thing that holds people or loads; null for other nouns. */
export const holderOf = (noun: string): string | null => FIRST.get(noun) ?? null;
