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
import { compareText } from '../text-order.ts';
import { compareTimes } from './time-values.ts';

const DAY = 86_400_000;
/** What is said again after longer is rather said twice. */
const FARTHEST = 200 * DAY;
/** Telling words that a quotation must have: shorter ones are said more than once. */
const FEWEST_TELLING = 3;

/**
 * When somebody said one thing: the same quotation with two dates in its own sentence ("said in November" / "in December she said").
 * Months, dates and years conflict; weekdays, and days side by side, are a different account. Blocks: other speakers, quotations
 * that say little, dates that only the stamps tell apart, half a year between, an account that gives both dates. Gets wrong: a stock phrase.
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
    if (relation !== 'apart' || !isNamed(x) || !isNamed(y) || saidTwice(a) || saidTwice(b)) return null;
    const gap = gapOf(x.value as TimeSpan, y.value as TimeSpan);
    if (gap > FARTHEST) return null;
    // Days side by side may be one, in two zones.
    const firm = !isWeekday(x) && !isWeekday(y) && (isMonth(x) && isMonth(y) || gap >= DAY);
    return { label: firm ? 'conflict' : 'different', weight: 0.6, caveat: saidWhenCaveat() };
  },
  question: (a, b) => saidWhenQuestion([speakerOf(a), speakerOf(b)].flatMap((s) => s ?? []).toSorted((p, q) => q.length - p.length || compareText(p, q))[0] ?? '', [quotedIn(a), quotedIn(b)].toSorted((p, q) => p.length - q.length || compareText(p, q))[0] ?? ''),
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

/** The account gives another date for the same words. */
const saidTwice = ({ article, statement }: Side): boolean =>
  article.analysis.statements.some((s) => s !== statement && isSaying(s) && sameWords({ article, statement: s }, { article, statement }) && compareTimes(s.value as TimeSpan, statement.value as TimeSpan, 'date') === 'apart');

/** The longest quotation of a statement's sentence, as written. */
function quotedIn({ article, statement }: Side): string {
  const source = statement.sentence < 0 ? article.article.title : article.article.text;
  return (quotationsOf(article).get(statement.sentence) ?? []).map(({ words }) => source.slice(words.start, words.end)).toSorted((p, q) => q.length - p.length)[0] ?? '';
}

/** Who says it by name: the subject of saying. */
function speakerOf({ statement: { subject } }: Side): string | null {
  return subject?.name != null && !isProForm(subject.name) ? subject.name : null;
}

const lastWord = (name: string): string => foldName(name).split(' ').at(-1) ?? '';
const gapOf = (v: TimeSpan, w: TimeSpan): number => (v.from === null || w.from === null || v.to === null || w.to === null ? 0 : Math.max(v.from - w.to, w.from - v.to));
const isMonth = (s: Statement): boolean => (s.value as TimeSpan).grain === 'month';
const isWeekday = (s: Statement): boolean => (s.value as TimeSpan).floating?.startsWith('weekday:') ?? false;
/** Named by the words: a date, month, weekday or year, not "last week". */
const isNamed = (s: Statement): boolean => !(s.value as TimeSpan).relative || /^(?:date|month|weekday):/.test((s.value as TimeSpan).floating ?? '');
