import type { Statement } from '../../claims/statement.ts';
import { VAGUE_LOCATIONS } from '../../language/en/lexicon/locations.ts';
import { nameRelation } from '../near-name.ts';

/** How two places stand: one place, one inside the other or told less closely, one beside the other, or apart. */
export type PlaceRelation = 'same' | 'inside' | 'beside' | 'apart';

/** Closer cities than this, in kilometres, may be a city and its suburb. */
const FAR = 80;

const partsOf = (s: Statement): readonly string[] => (s.value.type === 'named' ? s.value.phrase.modifiers : []);
const words = (s: Statement): string[] => partsOf(s).filter((p) => !/^[=:~!]/.test(p));
/** The most specific place of a statement, folded. */
export const firstPlace = (s: Statement): string => words(s)[0] ?? '';
const around = (s: Statement): string[] => partsOf(s).filter((p) => p.startsWith('='));
const cities = (s: Statement): string[] => partsOf(s).filter((p) => p.startsWith(':'));
const lastWord = (part: string): string => part.split(' ').at(-1) ?? '';

/** Compares two places by what their chains name and by the gazetteer; null where nothing can be told. */
export function comparePlaces(x: Statement, y: Statement): PlaceRelation | null {
  const [p, q] = [words(x), words(y)];
  const [a, b] = [p[0] ?? '', q[0] ?? ''];
  const beside = (x.slot === 'near') !== (y.slot === 'near');
  if (samePart(a, b)) return beside ? 'beside' : 'same';
  if (numbered(a, b)) return 'apart';
  if (isCity(x, a) && isCity(y, b) && farApart(cities(x), cities(y))) return 'apart';
  if (p.some((one) => q.some((other) => specific(one) && samePart(one, other)))) return beside ? null : 'inside';
  const [c, d] = [cities(x), cities(y)];
  if (c.length > 0 && d.length > 0) return farApart(c, d) ? 'apart' : null;
  const [e, f] = [around(x).filter((r) => !r.includes('-')), around(y).filter((r) => !r.includes('-'))];
  if (e.length === 1 && f.length === 1) return e[0] === f[0] ? 'inside' : 'apart';
  return null;
}

/** The gazetteer knows the most specific place itself as a city: what lies around both does not bring two cities together. */
const isCity = (s: Statement, first: string): boolean => cities(s).some((city) => city.startsWith(`:${first}@`));
const farApart = (c: readonly string[], d: readonly string[]): boolean => c.every((one) => d.every((other) => kilometres(one, other) > FAR));

const specific = (part: string): boolean => !VAGUE_LOCATIONS.has(part);

/** Whether two parts of places name one place: by one name, or by one noun where only one of them says more. */
export function samePart(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return specific(a);
  return /^(?:same|romanised)$/.test(nameRelation(a, b)?.relation ?? '') || (lastWord(a) === lastWord(b) && specific(lastWord(a)) && !/\d/.test(a + b) && (!a.includes(' ') || !b.includes(' ')));
}

/** "32nd floor" / "31st floor": one kind of place under two numbers. */
function numbered(a: string, b: string): boolean {
  const number = (part: string): string | undefined => /\d+/.exec(part)?.[0];
  const [m, n] = [number(a), number(b)];
  return m !== undefined && n !== undefined && m !== n && a.replace(/\S*\d\S*/, '') === b.replace(/\S*\d\S*/, '');
}

/** Great-circle distance by the haversine formula, on a sphere of 6,371 km. */
function kilometres(a: string, b: string): number {
  const [p, q] = [a, b].map((city) => (city.split('@')[1] ?? '').split(',').map((d) => (Number(d) * Math.PI) / 180));
  const [[lat1 = 0, lon1 = 0] = [], [lat2 = 0, lon2 = 0] = []] = [p, q];
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
