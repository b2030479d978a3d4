import type { Statement } from '../../claims/statement.ts';
import { isProForm } from '../../language/en/lexicon/pro-forms.ts';
import { PLAIN_WORDS } from '../../language/en/lexicon/plain-words.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { rootOf } from '../../language/en/root.ts';
import { calledCaveat, calledQuestion } from '../../language/en/wording/called.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { writesWords } from '../folded-text.ts';
import type { Judgement, Rule } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { compareText } from '../text-order.ts';

/** Nouns for what is said against somebody: one account's report is the other's allegations. */
const CHARGES = /^(?:allegation|accusation|claim|charge|report|story|coverage|leak|article|complaint|criticism|suggestion)$/;

/**
 * In which words somebody by name called one thing: "dismissed the report as “nonsense”" / "… the allegations as “a series of lies”". Different where
 * the words share none that tells, since each account chose its own. Blocks: other things, words that the other account has too. Gets wrong: two remarks on two days.
 */
export const calledRule: Rule = {
  name: 'called',
  kinds: ['quotation'],
  quotes: 'clause',
  keys: (s) => (s.slot === 'called' && s.subject?.name != null ? [`called:${s.subject.head}`] : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.slot !== 'called' || y.slot !== 'called' || namedEntity(a, b, x.subject, y.subject, alignment) !== 'same' || !sameMatter(x, y)) return null;
    if (telling(x).some((w) => telling(y).includes(w)) || has(b.article, x) || has(a.article, y)) return null;
    return { label: 'different', weight: 0.4, caveat: calledCaveat() };
  },
  question: (a, b) => {
    const [what] = [a.statement, b.statement].flatMap(({ object }) => (object && !isProForm(object.head) ? [object.text] : [])).toSorted((p, q) => p.length - q.length || compareText(p, q));
    const [who] = [a.statement, b.statement].flatMap(({ subject }) => subject?.name ?? []).toSorted((p, q) => q.length - p.length || compareText(p, q));
    return calledQuestion(who ?? '', what ?? '');
  },
};

const telling = (s: Statement): string[] => (s.value.type === 'wording' ? s.value.lemmas.filter((w) => !PLAIN_WORDS.has(w)).map(rootOf) : []);

/** One noun, or two for what is said against somebody. */
function sameMatter(x: Statement, y: Statement): boolean {
  const [p, q] = [x.object?.head ?? '', y.object?.head ?? ''];
  return !isProForm(p) && !isProForm(q) && (rootOf(sameThing(p)) === rootOf(sameThing(q)) || (CHARGES.test(p) && CHARGES.test(q)));
}

/** The words stand somewhere in the other account as well: it knows them. */
const has = (article: AnalysedArticle, s: Statement): boolean => s.value.type === 'wording' && writesWords(article, s.value.lemmas.join(' '));
