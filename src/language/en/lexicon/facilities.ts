/** What closes and opens to the public, by the nouns that accounts use of one; the first of a row stands for it in a question. */
const ROWS: readonly (readonly string[])[] = [
  'school class lesson pupil student university college campus elementary academy kindergarten nursery teaching'.split(' '),
  'shop store mall shopper customer supermarket market centre center'.split(' '),
  'road bridge highway motorway tunnel carriageway street lane pass motorist driver crossing car vehicle traffic'.split(' '),
  'airport flight runway airspace terminal'.split(' '),
  'line train rail railway track metro tram station ferry'.split(' '),
  'plant factory mill production mine refinery smelter worksite'.split(' '),
  'museum gallery theatre theater exhibition visitor cinema library castle'.split(' '),
  'park zoo beach trail path pool playground'.split(' '),
  'hospital ward clinic'.split(' '),
  'border'.split(' '),
  'stadium arena match game league season'.split(' '),
  'court parliament'.split(' '),
];

const ROW_OF: ReadonlyMap<string, string> = new Map(ROWS.flatMap((row) => row.map((noun): [string, string] => [noun, row[0] as string])));

/** The noun that stands for a facility whatever an account calls it ("pupil": "school"), or null. */
export const facilityOf = (lemma: string): string | null => ROW_OF.get(lemma) ?? null;
