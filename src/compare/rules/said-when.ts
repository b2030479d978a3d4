import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { PLAIN_WORDS } from '../../language/en/lexicon/plain-words.ts';
import { groupBy } from '../../claims/group-by.ts';
import { isProForm } from '../../language/en/lexicon/pro-forms.ts';
import { oncePer } from '../../language/once-per.ts';
import { saidWhenCaveat, saidWhenQuestion } from '../../language/en/wording/quotation.ts';
import { foldName } from '../../language/fold-name.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { quotationRelation } from '../same-words.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { compareTimes } from './time-values.ts';

/** Telling words that a quotation must have: shorter ones are said more than once. */
const FEWEST_TELLING = 3;

/**
 * When somebody said one thing: the same quotation with two dates in its own sentence ("said in November" / "in December she said").
 * Months, dates and years conflict; weekdays are a different account, since what is said is repeated. Blocks: other speakers, quotations
 * that say little, dates that only the stamps tell apart. Gets wrong: a stock phrase.
 */
export const saidWhenRule: Rule = {
  name: 'said-when',
  kinds: ['time'],
  quotes: 'sentence',
  keys: (s, article) => (isSaying(s) ? wordsIn(article, s).flatMap(pairsOf) : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const [p, q] = [speakerOf(a), speakerOf(b)];
    if (p === null || q === null || lastWord(p) !== lastWord(q) || !sameWords(a, b)) return null;
    const relation = compareTimes(x.value as TimeSpan, y.value as TimeSpan, 'date');
    if (relation === 'same') return { label: 'agrees', weight: 0.4, caveat: null, supports: true };
    if (relation !== 'apart' || !isNamed(x) || !isNamed(y)) return null;
    return { label: isWeekday(x) || isWeekday(y) ? 'different' : 'conflict', weight: 0.6, caveat: saidWhenCaveat() };
  },
  question: (a, b) => saidWhenQuestion([speakerOf(a), speakerOf(b)].flatMap((s) => s ?? []).toSorted((p, q) => q.length - p.length || (p < q ? -1 : 1))[0] ?? ''),
};

/** A date of saying, told as a fact. */
const isSaying = (s: Statement): boolean => s.slot === 'date' && (s.predicate ?? '').startsWith('say:') && s.polarity === 'positive';

/** Quotations of an article by their sentence. */
const quotationsOf: (article: AnalysedArticle) => ReadonlyMap<number, readonly Statement[]> = oncePer((article) => groupBy(article.analysis.statements.filter((s) => s.slot === 'words'), (s) => s.sentence));

/** What is quoted in a statement's sentence, where it says enough. */
const wordsIn = (article: AnalysedArticle, s: Statement): readonly (readonly string[])[] =>
  (quotationsOf(article).get(s.sentence) ?? []).flatMap(({ value }) => (value.type === 'wording' && value.lemmas.filter((w) => w.length > 2 && !PLAIN_WORDS.has(w)).length >= FEWEST_TELLING ? [value.lemmas] : []));

/** Pairs of neighbouring telling words. */
function pairsOf(words: readonly string[]): string[] {
  const telling = words.filter((w) => w.length > 2 && !PLAIN_WORDS.has(w));
  return telling.slice(1).map((w, i) => `said:${telling[i]} ${w}`);
}

const sameWords = (a: Side, b: Side): boolean => wordsIn(a.article, a.statement).some((x) => wordsIn(b.article, b.statement).some((y) => quotationRelation(x, y) === 'same'));

/** Who says it by name: the subject of saying. */
function speakerOf({ statement: { subject } }: Side): string | null {
  return subject?.name != null && !isProForm(subject.name) ? subject.name : null;
}

const lastWord = (name: string): string => foldName(name).split(' ').at(-1) ?? '';
const isWeekday = (s: Statement): boolean => (s.value as TimeSpan).floating?.startsWith('weekday:') ?? false;
/** Named by the words: a date, month, weekday or year, not "last week". */
const isNamed = (s: Statement): boolean => !(s.value as TimeSpan).relative || /^(?:date|month|weekday):/.test((s.value as TimeSpan).floating ?? '');
