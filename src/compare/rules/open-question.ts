import type { Analysis } from '../../claims/analysis.ts';
import { groupBy } from '../../claims/group-by.ts';
import type { Statement } from '../../claims/statement.ts';
import { partyOf, sameParty } from '../../language/en/lexicon/parties.ts';
import { sameSort } from '../../language/en/patterns/open-type.ts';
import { pluralOf } from '../../language/en/wording/inflect.ts';
import { openCaveat, openQuestion } from '../../language/en/wording/open-question.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { laterByStamps } from '../gates/order.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { fullerName } from './named-person.ts';

/** Counts of people that answer what became of them. */
const HARMED: ReadonlySet<string> = new Set(['die', 'injure', 'hospitalise']);

/** How sure each family makes that question and answer belong together. */
const WEIGHT: Readonly<Record<string, number>> = { cause: 0.7, claim: 0.75, identity: 0.65, motive: 0.65, arrest: 0.55, charge: 0.55, toll: 0.6, type: 0.6, leave: 0.65, run: 0.55, apologise: 0.55, comment: 0.5 };

/** Steps that one person takes: who refuses them may take them later, and only the stamps tell. */
const STEPS: ReadonlySet<string> = new Set(['leave', 'run', 'apologise']);

/** Families whose question is only whether, so that any two answers are one. */
const YES_OR_NO: ReadonlySet<string> = new Set(['claim', 'charge', 'arrest', 'identity', 'comment']);

/**
 * What one account says is not known, not named, not said or not done yet, and another tells: a later state of the same knowledge.
 * Compares the families of `openQuestionExtractor`. Blocks: other happenings, other parties, other speakers, things of another sort, an article that
 * both asks and answers; stamps that put the answer first soften to "different", and so does a step that was refused where no stamp tells the order.
 * Gets wrong: an answer of another person or thing of the same kind, and a body that spoke on another matter before it fell silent.
 */
export const openQuestionRule: Rule = {
  name: 'open-question',
  quotes: 'sentence',
  kinds: ['cause', 'identity', 'status', 'actor', 'count'],
  keys: (s, article) => (speaksForArticle(s, article) ? keysOf(s) : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (familyOf(x) !== familyOf(y) || !fits(x, y)) return null;
    if (sideOf(x) === sideOf(y)) return sideOf(x) < 0 && !STEPS.has(familyOf(x) ?? '') ? { label: 'agrees', weight: 0.45, caveat: null } : YES_OR_NO.has(familyOf(x) ?? '') || sameType(x, y) ? { label: 'agrees', weight: 0.3, caveat: null, supports: true } : null;
    const later = sideOf(x) > 0 ? 'a' : 'b';
    const answer = later === 'a' ? x : y;
    if (answer.force === 'forecast' || answer.force === 'conditional') return null;
    const weight = (WEIGHT[familyOf(x) ?? ''] ?? 0.5) - Math.max(0, answer.sentence) / 1000;
    const stamps = laterByStamps(a, b);
    const open = later === 'a' ? y : x;
    if ((stamps !== null && stamps !== later) || (open.order !== 'initial' && !(STEPS.has(familyOf(x) ?? '') && stamps === later))) return { label: 'different', weight: weight - 0.2, caveat: openCaveat() };
    return { label: 'changed', weight, caveat: openCaveat(), later };
  },
  question: (a, b) => {
    const open = [a, b].toSorted((p, q) => sideOf(p.statement) - sideOf(q.statement))[0] as Side;
    return openQuestion(familyOf(open.statement) ?? '', inItsNumber(partyAsked(a, b), open) ?? nameOf(a, b) ?? open.statement.subject?.text ?? null);
  },
};

/** The question's family; somebody named in a party's role ("the gunman, Martin Oakes,") answers who the party is. */
function familyOf(s: Statement): string | null {
  if (s.slot.startsWith('open:')) return s.predicate;
  if (s.kind === 'count') return s.slot === 'people' && HARMED.has(s.predicate ?? '') && s.scope.period === undefined && s.value.type === 'quantity' && s.value.low > 0 ? 'toll' : null;
  return s.slot === 'role' && s.scope.period === undefined && s.subject?.text.includes(' ') === true && roleParty(s) !== null ? 'identity' : null;
}

/** The noun for a party of the event that a role is, or null. */
const roleParty = (s: Statement): string | null => (s.slot === 'role' && s.value.type === 'named' && partyOf(s.value.phrase.head) !== null ? s.value.phrase.head : null);

/** The noun for the party whose name is asked, or null. */
const partyIn = (s: Statement): string | null => (familyOf(s) === 'identity' ? (roleParty(s) ?? s.subject?.head ?? null) : null);

/** The party by the noun that says most: "person" stands for anybody of the event. */
const partyAsked = (a: Side, b: Side): string | null => [a, b].toSorted((p, q) => sideOf(p.statement) - sideOf(q.statement)).flatMap((side) => partyIn(side.statement) ?? []).toSorted((x, y) => Number(x === 'person') - Number(y === 'person'))[0] ?? null;

/** The longer name of whoever takes a step. */
const nameOf = (a: Side, b: Side): string | null => (STEPS.has(familyOf(a.statement) ?? '') ? fullerName(a, b) : null);

/** The passengers, where the sentence that leaves their names open speaks of several. */
function inItsNumber(party: string | null, { article, statement }: Side): string | null {
  if (party === null) return null;
  const source = statement.sentence < 0 ? article.article.title : article.article.text;
  const words = source.slice(statement.clause.start, statement.clause.end).toLowerCase().split(/[^\p{L}-]+/u);
  return words.includes(pluralOf(party)) && !words.includes(party) ? pluralOf(party) : party;
}

const sideOf = (s: Statement): number => (s.value.type === 'state' ? s.value.side : 1);
const about = (s: Statement): readonly string[] => s.object?.modifiers ?? [];

function keysOf(s: Statement): string[] {
  return s.predicate === 'comment' ? about(s).map((w) => `${s.slot}:${w}`) : [`open:${familyOf(s)}`];
}

/** The name by which a person is known everywhere. */
const lastWord = (s: Statement): string => s.subject?.name?.split(' ').at(-1) ?? '';

/** Two answers that give one type. */
const sameType = (x: Statement, y: Statement): boolean => familyOf(x) === 'type' && about(x).some((type) => about(y).includes(type));

/** One answer and one open statement of each article, the first; an article that answers leaves nothing open. */
const speaksForArticle = (s: Statement, article: AnalysedArticle): boolean => speakers(article.analysis).has(s);

/** The statements that speak for their article, looked for once per analysis: each is held against the others on its question. */
const known = new WeakMap<Analysis, ReadonlySet<Statement>>();

function speakers(analysis: Analysis): ReadonlySet<Statement> {
  const found = known.get(analysis);
  if (found) return found;
  const made = new Set<Statement>();
  for (const own of groupBy(analysis.statements.filter((s) => familyOf(s) !== null), matterOf).values()) {
    for (const s of own) if (speaksAmong(s, own)) made.add(s);
  }
  known.set(analysis, made);
  return made;
}

/** What a statement of a family is on: the family, or who speaks. */
const matterOf = (s: Statement): string => (familyOf(s) === 'comment' ? `comment ${about(s).join(' ')}` : (familyOf(s) ?? ''));

function speaksAmong(s: Statement, onMatter: readonly Statement[]): boolean {
  const party = partyIn(s);
  const own = familyOf(s) === 'type' || STEPS.has(familyOf(s) ?? '') ? onMatter.filter((o) => fits(o, s)) : familyOf(s) === 'identity' ? onMatter.filter((o) => partyIn(o) === null || sameParty(partyIn(o) ?? '', party ?? '')) : onMatter;
  if (sideOf(s) < 0 && own.some((o) => sideOf(o) > 0)) return false;
  return own.find((o) => sideOf(o) === sideOf(s) && o.sentence >= 0) === s || (s.sentence < 0 && own.every((o) => o.sentence < 0));
}

function fits(x: Statement, y: Statement): boolean {
  const family = familyOf(x);
  if (family === 'identity') return sameParty(partyIn(x) ?? '', partyIn(y) ?? '');
  if (STEPS.has(family ?? '')) return lastWord(x) === lastWord(y);
  if (family === 'type') return sameSort(x.subject?.head ?? '', y.subject?.head ?? '');
  if (family === 'cause') return about(x).some((f) => f === 'any' || about(y).includes(f)) || about(y).includes('any');
  if (family === 'comment') {
    const [p, q] = [about(x), about(y)];
    return p.every((w) => q.includes(w)) || q.every((w) => p.includes(w));
  }
  return true;
}
