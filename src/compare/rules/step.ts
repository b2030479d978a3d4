import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { PASSIVE_STEPS } from '../../language/en/lexicon/nominal-steps.ts';
import { DATED_ONCE } from '../../language/en/lexicon/dated-once.ts';
import { stepCaveat, stepQuestion } from '../../language/en/wording/step.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { namedEntity } from '../same-entity.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { compareTimes } from './time-values.ts';

/** Steps that some take a second time, and sentences that are passed anew. */
const REPEATED: ReadonlySet<string> = new Set(['elect', 'marry', 'divorce', 'sentence', 'retire']);

/**
 * When a step of one life, or of one body's, was taken, where one account tells it by a noun and the other by a noun or a verb ("the No. 1
 * pick in 2002" / "was drafted in 2003"). Years and months by name conflict; steps that may be taken again are different accounts.
 * Blocks: other names, none, forecasts, an account with two dates for the step. Gets wrong: two elections, two marriages.
 */
export const stepRule: Rule = {
  name: 'step',
  kinds: ['time'],
  quotes: 'sentence',
  keys: (s) => of(stepOf(s)).map((step) => `step:${step}`),
  raises: (s) => s.slot === 'step',
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const step = stepOf(x);
    if (step === null || x.force !== 'asserted' || y.force !== 'asserted' || namedEntity(a, b, x.subject, y.subject, alignment) !== 'same' || !isNamed(x) || !isNamed(y)) return null;
    const relation = compareTimes(x.value as TimeSpan, y.value as TimeSpan, 'date');
    if (relation === 'same') return { label: 'agrees', weight: 0.4, caveat: null, supports: true };
    if (relation !== 'apart' || severalDates(a) || severalDates(b)) return null;
    return { label: REPEATED.has(step) ? 'different' : 'conflict', weight: 0.6, caveat: stepCaveat() };
  },
  question: (a, b) => stepQuestion(stepOf(a.statement) ?? '', [a, b].map((s) => s.statement.subject?.name ?? '').toSorted((p, q) => q.length - p.length || (p < q ? -1 : 1))[0] ?? ''),
};

const of = (step: string | null): string[] => (step === null ? [] : [step]);

/** The step that a statement dates: by a noun, or by a verb of the same family, in the passive where only that tells it. */
function stepOf(s: Statement): string | null {
  if (s.slot === 'step') return s.predicate;
  if (s.slot !== 'date' || s.polarity === 'negative' || s.subject?.name == null || s.object?.head !== '') return null;
  const passive = /^(?:was|were|been|is)$/.test(s.asked?.auxiliary ?? '') ? PASSIVE_STEPS.get(s.verb?.lemma ?? '') : undefined;
  return passive ?? (s.predicate !== 'found' && DATED_ONCE.has(s.predicate ?? '') ? s.predicate : null);
}

/** A date, month or year by its name. */
const isNamed = ({ value }: Statement): boolean => value.type === 'time' && value.from !== null && (!value.relative || /^(?:date|month):/.test(value.floating ?? ''));

const severalDates = ({ article, statement }: Side): boolean => datesOf(article).some((s) => stepOf(s) === stepOf(statement) && s.subject?.mention === statement.subject?.mention && compareTimes(s.value as TimeSpan, statement.value as TimeSpan, 'date') === 'apart');
const datesOf = ({ analysis }: AnalysedArticle): readonly Statement[] => analysis.statements.filter((s) => s.slot === 'step' || s.slot === 'date');
