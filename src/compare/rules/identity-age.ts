import type { Statement } from '../../claims/statement.ts';
import { foldName } from '../../language/fold-name.ts';
import { ageClass, samePersonNoun } from '../../language/en/lexicon/age-classes.ts';
import { PARTS_OF_ONE } from '../../language/en/lexicon/persons.ts';
import { ageCaveat, ageQuestion } from '../../language/en/wording/identity.ts';
import { sharedContext } from '../context.ts';
import { forceFit } from '../gates/force.ts';
import { overlaps } from '../gates/interval.ts';
import { laterByWording } from '../gates/order.ts';
import { namedEntity } from '../same-entity.ts';
import type { Comparison, Judgement, Rule, Side } from '../rule.ts';
import { isNear } from './named-person.ts';
import { instantOf } from '../../claims/time/instant-of.ts';

/** Information that two sentences on nameless people must share, in nats: for one age, and for two. */
const SHARED_TO_AGREE = 4;
const SHARED_TO_DIFFER = 9;
/** The same where both speak of the only one who has that part in the event ("the driver"). */
const SHARED_BY_PART = 4;
/** Stamps further apart than this leave room for a birthday. */
const BIRTHDAY = 20 * 86_400_000;

/**
 * How old somebody is. Compares ages of one named person or thing, and of nameless ones that the same noun can stand for and
 * that do the same. Blocks: ages of another time, an article that gives several ages for such a noun, a birthday between
 * the stamps. An age that any account calls its first report is an earlier version. Gets wrong: two nameless people of one
 * kind who have the same done to them.
 */
export const ageRule: Rule = {
  name: 'identity/age',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'age' ? keysOf(s) : []),
  judge(a, b, comparison): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const entity = namedEntity(a, b, x.subject, y.subject, comparison.alignment);
    // Of these weeks, one age of one person is one answer, whatever day each account speaks of.
    if (x.scope.period !== y.scope.period && !(entity === 'same' && yearsOf(x) === yearsOf(y) && isNear(x) && isNear(y))) return null;
    if (entity === 'other' || (entity === 'open' && !nounsMeet(x, y))) return null;
    const named = entity === 'same';
    const shared = named ? 0 : sharedContext(a, b);
    // "In his 40s" is said of 43: it neither confirms nor excludes a year inside it.
    if (yearsOf(x) !== yearsOf(y) && mayBeOne(x, y)) return null;
    if (yearsOf(x) === yearsOf(y)) return named || shared >= SHARED_TO_AGREE ? { label: 'agrees', weight: named ? 0.8 : 0.7, caveat: null, ...(named || x.scope.period === undefined ? {} : { supports: true as const }) } : null;
    if (!named && (shared < (areOnePart(a, b) ? SHARED_BY_PART : SHARED_TO_DIFFER) || x.subject?.name || y.subject?.name || !firmlyOne(x, y))) return null;
    const later = laterByWording(a, b) ?? corrected(x, y, comparison);
    if (later) return { label: 'changed', weight: 0.8, caveat: null, later, ...(x.order === 'initial' || y.order === 'initial' ? { supports: true as const } : {}) };
    if (isUnsettled(a) || isUnsettled(b) || (Math.abs(yearsOf(x) - yearsOf(y)) === 1 && mayHaveBirthday(a, b))) return null;
    const fit = forceFit(x, y);
    return fit === 'unreal' ? null : { label: fit === 'fact' ? 'conflict' : 'different', weight: named ? 0.85 : 0.75, caveat: ageCaveat(named) };
  },
  question: (a, b) => {
    const [x, y] = [a.statement.subject, b.statement.subject];
    const name = [x?.name, y?.name].filter((n) => n !== null && n !== undefined).toSorted((m, n) => n.length - m.length || (m < n ? -1 : 1))[0];
    return ageQuestion(name ?? null, [x?.head, y?.head].filter((h) => h !== undefined && h !== 'person').toSorted()[0] ?? 'person');
  },
};

const yearsOf = (s: Statement): number => (s.value.type === 'quantity' ? s.value.low : Number.NaN);

const mayBeOne = (x: Statement, y: Statement): boolean => x.value.type === 'quantity' && y.value.type === 'quantity' && overlaps(x.value, y.value);

/** A noun's class; people named by nothing but their age, or by kinship, by the stage of life that it puts them in. */
function classOf(s: Statement): string {
  const found = ageClass(s.subject?.head ?? '');
  return found === 'kin' ? (yearsOf(s) < 18 ? 'young' : 'adult') : found;
}

function keysOf(s: Statement): string[] {
  const names = s.subject?.name ? foldName(s.subject.name).split(' ').filter((w) => w.length > 2) : [];
  const nameless = !s.subject?.name || !foldName(s.subject.name).split(' ').includes(s.subject.head);
  return [...names.map((w) => `age@${w}`), ...(nameless ? [`age:${classOf(s)}`] : [])];
}

function nounsMeet(x: Statement, y: Statement): boolean {
  const [p, q] = [x.subject?.head ?? '', y.subject?.head ?? ''];
  if (x.subject?.name && y.subject?.name) return false;
  return samePersonNoun(p, q) && (classOf(x) === classOf(y) || p === q);
}

/** Adults without a name are told apart by their noun; a child of an event seldom has another beside it. */
const firmlyOne = (x: Statement, y: Statement): boolean => (classOf(x) === 'young' && classOf(y) === 'young') || (x.subject?.head === y.subject?.head && x.subject?.head !== 'person');

/** Whether both call the bearer by one part in the event, which neither gives to several people nor to another kind of vehicle. */
function areOnePart(a: Side, b: Side): boolean {
  const [x, y] = [a.statement.subject, b.statement.subject];
  if (!x || !y || x.head !== y.head || !PARTS_OF_ONE.has(x.head) || [a, b].some((side) => hasSeveral(side, x.head))) return false;
  return x.modifiers.length === 0 || y.modifiers.length === 0 || x.modifiers.some((m) => y.modifiers.includes(m));
}

const hasSeveral = ({ article: { article } }: Side, noun: string): boolean => new RegExp(`\\b(?:${noun}s|(?:another|other|second|third|fellow|one) ${noun})\\b`, 'i').test(`${article.title} ${article.text}`);

/** Whether an article gives a nameless bearer of such a noun two ages; a name has one anyway. */
function isUnsettled(side: Side): boolean {
  const own = side.statement;
  return side.article.analysis.statements.some((s) => s !== own && s.kind === 'identity' && s.slot === 'age' && !mayBeOne(s, own) && s.scope.period === own.scope.period && s.order !== 'initial'
    && (own.subject?.mention != null ? s.subject?.mention === own.subject.mention : s.subject?.mention == null && nounsMeet(s, own)));
}

/** Which side is superseded by what any linked account says of its first report: "initially said to be 4". */
function corrected(x: Statement, y: Statement, { alignment }: Comparison): 'a' | 'b' | null {
  const told = alignment.articles.flatMap((o) => o.analysis.statements).filter((s) => s.kind === 'identity' && s.slot === 'age' && s.order === 'initial' && classOf(s) === classOf(x)).map(yearsOf);
  const [first, second] = [told.includes(yearsOf(x)), told.includes(yearsOf(y))];
  return first === second ? null : first ? 'b' : 'a';
}

function mayHaveBirthday(a: Side, b: Side): boolean {
  const [p, q] = [instantOf(a.article.article.published), instantOf(b.article.article.published)];
  return p !== null && q !== null && Math.abs(p - q) > BIRTHDAY;
}
