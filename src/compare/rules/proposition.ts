import type { Statement, Wording } from '../../claims/statement.ts';
import { documentFrequency } from '../../language/en/document-frequency.ts';
import { polarQuestion } from '../../language/en/wording/polar-question.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/** Share of the shorter clause's information that both clauses must have in common. */
const SHARED = 0.6;
const NEARLY_ALL = 0.8;
/** Information in common, in nats: some three ordinary words or two names. */
const LEAST = 14;
const FEWEST = 3;

/**
 * Whether two clauses state the same fact. Compares content words weighted by their rarity; only ever agrees. Blocks:
 * numbers or names that both state and do not share, one side negated or hedged. Gets wrong: clauses that share all
 * their words and mean different occasions.
 */
export const propositionRule: Rule = {
  name: 'proposition',
  quotes: 'clause',
  kinds: ['status'],
  keys: (s) => (s.value.type === 'wording' ? telling(s.value.lemmas) : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.value.type !== 'wording' || y.value.type !== 'wording' || x.polarity !== y.polarity || x.force !== y.force) return null;
    const [p, q] = [x.value.lemmas, y.value.lemmas];
    if (figuresDiffer(p, q)) return null;
    const shared = p.filter((k) => q.includes(k));
    const weight = total(shared);
    const share = weight / Math.min(total(p), total(q));
    const whole = share >= NEARLY_ALL && shared.length >= 2 && weight >= 8;
    const partly = share >= SHARED && shared.length >= FEWEST && weight >= LEAST;
    if (!(whole || partly) || !samePredicate(x, y)) return null;
    return { label: 'agrees', weight: Math.min(0.6, (share * weight) / 80), caveat: null };
  },
  question: (a, b) => polarQuestion(...clearer(a, b)),
};

const information = (key: string): number => -Math.log(documentFrequency(key.startsWith('#') ? key.slice(1) : key.replace(/^=/, '')));
const total = (keys: readonly string[]): number => keys.reduce((sum, k) => sum + information(k), 0);

/** The rarest words of a clause: clauses that share none of them share no fact. */
function telling(lemmas: readonly string[]): string[] {
  return [...lemmas].toSorted((x, y) => information(y) - information(x) || (x < y ? -1 : 1)).slice(0, 5);
}

function figuresDiffer(p: readonly string[], q: readonly string[]): boolean {
  const [m, n] = [p.filter((k) => k.startsWith('=')), q.filter((k) => k.startsWith('='))];
  return m.some((k) => !n.includes(k)) && n.some((k) => !m.includes(k));
}

const keysOf = (s: Statement): readonly string[] => (s.value as Wording).lemmas;

/** One clause's predicate is the other's, or stands in it as a noun ("a handshake" / "shook hands" do not meet). */
function samePredicate(x: Statement, y: Statement): boolean {
  const [p, q] = [x.predicate ?? '', y.predicate ?? ''];
  return p === q || keysOf(y).includes(`#${p}`) || keysOf(x).includes(`#${q}`) || keysOf(y).includes(p) || keysOf(x).includes(q);
}

/** The shorter clause with a subject of its own asks the better question. */
function clearer(a: Side, b: Side): [string, Statement] {
  const cost = ({ statement: s }: Side): number => s.clause.end - s.clause.start + (s.subject?.name ? 0 : 40) + (s.sentence < 0 ? 200 : 0);
  const side = cost(a) <= cost(b) ? a : b;
  return [side.statement.sentence < 0 ? side.article.article.title : side.article.article.text, side.statement];
}
