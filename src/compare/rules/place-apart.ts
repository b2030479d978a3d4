import type { Statement } from '../../claims/statement.ts';
import { COME_DOWN, ENTRANCES, isWater, otherWaters, SETTLEMENTS, SITE_KINDS, TAKEN_TO, VAGUE_LOCATIONS } from '../../language/en/lexicon/locations.ts';
import { writesWords } from '../folded-text.ts';
import { sameOccasion } from '../gates/occasion.ts';
import { nameRelation } from '../near-name.ts';
import type { Side } from '../rule.ts';

const partsOf = (s: Statement): readonly string[] => (s.value.type === 'named' ? s.value.phrase.modifiers : []);
const siteOf = (s: Statement): string => partsOf(s).find((p) => !/^[=:~!]/.test(p)) ?? '';
const marked = (s: Statement, mark: '~' | '!'): string[] => partsOf(s).filter((p) => p.startsWith(mark)).map((p) => p.slice(1));
const isNamed = (s: Statement): boolean => s.value.type === 'named' && /\p{Lu}/u.test(s.value.phrase.text.split(' of ').at(-1) ?? '');
const headOf = (s: Statement): string => (s.value.type === 'named' ? s.value.phrase.head : '');

/**
 * Whether two clauses name two places of one kind that are surely apart, gazetteer or not: two streets, two hospitals, two
 * ways in, a settlement and one told to lie at a distance from it. Neither article may know the other's place as well,
 * but for such a landmark.
 */
export function sitesApart(a: Side, b: Side): boolean {
  const [x, y] = [a.statement, b.statement];
  const [p, q] = [siteOf(x), siteOf(y)];
  if (p === '' || q === '' || isLandmark(x) || isLandmark(y)) return false;
  if (x.slot === 'through' && y.slot === 'through') return otherWayIn(headOf(x), headOf(y)) && !knows(a, headOf(y)) && !knows(b, headOf(x));
  if (isWater(p) && isWater(q)) return otherWaters(p, q) && !(knows(a, q) || knows(b, p));
  if (!isNamed(x) || !isNamed(y) || sharesName(p, q)) return false;
  if (marked(x, '~').includes(q) || marked(y, '~').includes(p)) return true;
  const settled = marked(x, '!').some((kind) => SETTLEMENTS.has(kind) && marked(y, '!').includes(kind));
  return (settled || SITE_KINDS.some((kind) => isOf(kind, p) && isOf(kind, q))) && !knows(a, q) && !knows(b, p);
}

/** Whether two clauses put one fall into two seas, of which one account names the other as well: it may correct itself. */
export function seasApart(a: Side, b: Side): boolean {
  return otherWaters(siteOf(a.statement), siteOf(b.statement)) && oneGoal(a, b) && isDown(a.statement);
}

/** Joins what has one goal whatever the subject is called: the hospital of a patient, the way in of intruders. */
export function goalKeys(s: Statement): string[] {
  if (s.slot === 'through') return ['way-in'];
  return isTaken(s) ? ['taken-to'] : isDown(s) ? ['down-in'] : [];
}

/** Whether both tell of one patient taken to a hospital, or of the same people's way in: each has a single answer. */
export function oneGoal(a: Side, b: Side): boolean {
  const [x, y] = [a.statement, b.statement];
  if (!x.subject || !y.subject || x.subject.head !== y.subject.head) return false;
  if (x.slot === 'through' && y.slot === 'through') return true;
  if (!sameOccasion(a, b)) return false;
  if (isDown(x) && isDown(y)) return isOne(x) && isOne(y);
  return isTaken(x) && isTaken(y) && isOne(x) && isOne(y) && !several(a) && !several(b);
}

const isTaken = (s: Statement): boolean => s.slot === 'to' && TAKEN_TO.has(s.verb?.lemma ?? '') && SITE_KINDS[1]?.has(headOf(s)) === true;
const isDown = (s: Statement): boolean => s.slot === 'at' && COME_DOWN.has(s.verb?.lemma ?? '') && isWater(siteOf(s));
const isLandmark = (s: Statement): boolean => marked(s, '~').includes(siteOf(s));
/** A subject in the singular: its noun is written as its lemma. */
const isOne = ({ subject }: Statement): boolean => subject !== null && (subject.inherited === true ? /^s?he$/i.test(subject.text) : subject.text.toLowerCase().endsWith(subject.head) && !/^(?:some|all|both|several|\d)/i.test(subject.text));

/** An article that has patients of the same description taken to other hospitals speaks of several people. */
function several({ article, statement }: Side): boolean {
  return article.analysis.statements.some((s) => s.kind === 'place' && s !== statement && isTaken(s) && !sharesName(siteOf(s), siteOf(statement)));
}

function otherWayIn(p: string, q: string): boolean {
  return p !== q && !ENTRANCES.some((row) => row.has(p) && row.has(q));
}

const isOf = (kind: ReadonlySet<string>, name: string): boolean => kind.has(name.split(' ').at(-1) ?? '') || kind.has(name.split(' ')[0] ?? '');

/** Names that share a telling word, or are spelled alike, may be one place. */
function sharesName(p: string, q: string): boolean {
  const telling = (name: string): string[] => name.split(' ').filter((w) => w.length > 2 && !VAGUE_LOCATIONS.has(w) && !SITE_KINDS.some((kind) => kind.has(w)));
  const [v, w] = [telling(p), telling(q)];
  if (v.length === 0 || w.length === 0) return true;
  return v.some((one) => w.some((other) => nameRelation(one, other) !== null));
}

const knows = ({ article }: Side, name: string): boolean => writesWords(article, name);
