import type { Phrase, Statement } from '../../claims/statement.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { EARLIER } from '../../language/en/lexicon/reporting.ts';
import { AGAIN, howManyIn, OTHER_TIMES } from '../../language/en/patterns/several.ts';
import { rootOf } from '../../language/en/root.ts';
import { severalCaveat, severalQuestion } from '../../language/en/wording/several.ts';
import { sentenceText } from '../changed-sentences.ts';
import { clauseOf } from '../clearer-side.ts';
import { laterByStamps } from '../gates/order.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { compareText } from '../text-order.ts';

/**
 * Whether something was done to one thing or to several: "seized a vessel" / "seized two ships", by one agent that both name. Changed where
 * a count is told as an early one, or more of them later; else different. Blocks: an account that knows of another of
 * the kind, days or stretches of time in the clause, words that tell the several from the one, other forces. Gets wrong: two deeds of one agent, one told by each.
 */
export const severalRule: Rule = {
  name: 'several',
  kinds: ['actor'],
  quotes: 'clause',
  keys: (s) => (amountOf(s) === null ? [] : [`${s.predicate}:${sameThing(s.subject?.head ?? '')}`]),
  judge(a, b, { alignment }): Judgement | null {
    const [p, q] = [amountOf(a.statement), amountOf(b.statement)];
    if (p === null || q === null || (p === 1) === (q === 1)) return null;
    const [one, many] = p === 1 ? [a, b] : [b, a];
    const [x, y] = [one.statement, many.statement];
    if (x.force !== 'asserted' || y.force !== 'asserted' || x.scope.period !== y.scope.period || Math.min(x.sentence, y.sentence) >= LEAD) return null;
    const agents = namedEntity(a, b, agentOf(a.statement), agentOf(b.statement), alignment);
    if (agents !== 'same' && !akin(agentOf(x), agentOf(y))) return null;
    if (!fits(x.subject as Phrase, y.subject as Phrase) || OTHER_TIMES.test(clauseOf(one)) || OTHER_TIMES.test(clauseOf(many)) || knowsMore(one)) return null;
    const first = EARLIER.test(sentenceText(many.article, many.statement.sentence));
    const stamps = laterByStamps(one, many);
    const later = first ? one : stamps === 'b' ? many : null;
    if (later === null) return { label: 'different', weight: 0.35, caveat: severalCaveat() };
    return { label: 'changed', weight: 0.4, caveat: severalCaveat(), later: later === a ? 'a' : 'b' };
  },
  question(a, b): string {
    const [one, many] = amountOf(a.statement) === 1 ? [a.statement, b.statement] : [b.statement, a.statement];
    return severalQuestion(one.subject?.head ?? '', agentIn([one, many]), one.slot);
  },
};

/** One for "a vessel", two to nine for "three missiles"; null for what is not counted so, not done by anybody by name, or not done. */
const amountOf = (s: Statement): number | null => (s.polarity === 'positive' && s.subject && /\p{Ll}$/u.test(s.subject.text) ? ofNamed(s, howManyIn(s.subject.text)) : null);
const ofNamed = (s: Statement, amount: number | null): number | null => (amount !== null && capitalsOf(agentOf(s)).length > 0 ? amount : null);
const agentOf = (s: Statement): Phrase | null => (s.value.type === 'named' ? s.value.phrase : null);

/** Who did it, by the shorter name. */
const agentIn = (both: readonly Statement[]): string => both.map((s) => capitalsOf(agentOf(s)).join(' ')).toSorted((x, y) => x.length - y.length || compareText(x, y))[0] ?? '';

/** "South Korea" and "South Korean officials": all capitals of the one are in the other, in some form. */
function akin(p: Phrase | null, q: Phrase | null): boolean {
  const roots = (phrase: Phrase | null): string[] => capitalsOf(phrase).map((w) => rootOf(w.toLowerCase()).slice(0, STEM));
  const [x, y] = [roots(p), roots(q)].toSorted((m, n) => m.length - n.length) as [string[], string[]];
  return x.length > 0 && x.every((w) => y.includes(w));
}
/** Words of a phrase that are of a name, its first too where others follow. */
const capitalsOf = (phrase: Phrase | null): string[] => (phrase?.name ?? phrase?.text ?? '').split(' ').filter((w) => /^\p{Lu}\p{L}{2}/u.test(w) && w !== 'The');
/** Letters that "Korea" and "Korean" share. */
const STEM = 5;
/** Sentences in which an account tells its news: further down it looks back on what somebody has done in a lifetime. */
const LEAD = 6;

/** What tells the several from others ("short-range missiles") is not said of the one otherwise. */
function fits(one: Phrase, many: Phrase): boolean {
  const telling = (phrase: Phrase): string[] => phrase.modifiers.filter((m) => howManyIn(`${m} things`) === null);
  const [x, y] = [telling(one), telling(many)];
  return y.every((m) => x.includes(m));
}

/** The account of the one tells that it was done to another of the kind, or to several: it knows that its own is not all. */
function knowsMore({ article, statement }: Side): boolean {
  const { text, title } = article.article;
  const [again, deed] = [AGAIN(statement.subject?.head ?? ''), statement.slot.split('-')[0]?.replace(/e$/, '') ?? ''];
  return [title, ...article.analysis.sentences.map((s) => text.slice(s.start, s.end))].some((s) => s.toLowerCase().includes(deed) && again.test(s));
}
