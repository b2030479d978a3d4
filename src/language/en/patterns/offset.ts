import { compassPoint } from '../lexicon/compass.ts';

/** Nouns that stand before or behind the name of a feature of land or water, or before it with "of". */
const FEATURE = 'cape|island|isle|mount|mountain|lake|port|bay|gulf|point|peninsula|valley|river|canal|strait|reef|volcano';
const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";
const OFFSET = new RegExp(`(?<figure>\\d[\\d,.]*)[ -]?(?<unit>km|kilomet(?:er|re)s?|miles?)(?: \\([^)]{3,30}\\))?,? (?:to the )?(?<point>(?:north|south)[ -]?(?:east|west)|north|south|east|west)(?:ern)? (?:of|off|from) (?:the )?(?:(?<kind>${FEATURE}) of )?(?<name>${NAME})`, 'gu');
const KILOMETRES = { km: 1, kilometer: 1, kilometre: 1, mile: 1.609344 } as const;
const KIND = new RegExp(`^(?:${FEATURE})$`);

/** A place told by its distance and direction from a place with a name. */
export interface Offset {
  readonly kilometres: number;
  /** Eighth of the compass, north 0 and clockwise. */
  readonly point: number;
  /** "2,000 km east of", as written. */
  readonly way: string;
  readonly name: string;
  /** What the place is by its name or the noun before it ("cape" for "Cape Osby" and "the cape of Osby"), and the rest of the name. */
  readonly kind: string | null;
  readonly core: string;
  readonly start: number;
  readonly end: number;
}

/** Offsets in a text: "fell 2,000 km (1,240 miles) east of Cape Osby". */
export function offsetsIn(text: string): Offset[] {
  return [...text.matchAll(OFFSET)].flatMap((m) => {
    const { figure = '', unit = '', point = '', kind, name = '' } = m.groups ?? {};
    const eighth = compassPoint(point.replace(' ', ''));
    if (eighth === null) return [];
    const words = name.split(' ');
    const own = words.length > 1 ? words.find((w) => KIND.test(w.toLowerCase())) : undefined;
    const kilometres = Number(figure.replaceAll(',', '').replace(/\.$/, '')) * (KILOMETRES[unit.replace(/s$/, '') as keyof typeof KILOMETRES] ?? 1);
    return [{ kilometres, point: eighth, way: `${figure} ${unit} ${point} of`, name, kind: kind ?? own?.toLowerCase() ?? null, core: words.filter((w) => w !== own).join(' '), start: m.index, end: m.index + m[0].length }];
  });
}
