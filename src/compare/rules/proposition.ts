import type { Phrase, Statement, Wording } from '../../claims/statement.ts';
import { rootOf } from '../../language/en/root.ts';
import { actingQuestion, befallingQuestion, speakerQuestion, whatDidQuestion } from '../../language/en/wording/plain-question.ts';
import { polarQuestion } from '../../language/en/wording/polar-question.ts';
import { clearerSide } from '../clearer-side.ts';
import { sharedKeys } from '../information.ts';
import { subjectsFit } from '../phrases-fit.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/** Share of the shorter clause's information that both clauses must have in common. */
const SHARED = 0.6;
const NEARLY_ALL = 0.8;
/** Information in common, in nats: some three ordinary words or two names. */
const LEAST = 8;
const FEWEST = 3;
/** Keys in common that do where they are nearly all that one clause says. */
const FEWEST_OF_A_WHOLE = 2;
/** What one head of subject or object adds to the share of both clauses' information in common (Dice). */
const SAME_SUBJECT = 0.2;
const SAME_OBJECT = 0.15;
/** Fit from which a pair raises a question, and from which it joins one. */
const RAISES = 0.75;
const JOINS = 0.6;
/** Share of both clauses in common from which they are one whatever their subjects. */
const NEARLY_ONE = 0.9;
const HELD_WHOLE = 0.95;
const HELD_WORDS = 4;

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
  judge(a, b, { information, alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.value.type !== 'wording' || y.value.type !== 'wording' || x.polarity !== y.polarity || x.force !== y.force) return null;
    const [p, q] = [x.value.lemmas, y.value.lemmas];
    const shared = sharedKeys(p, q);
    if (shared.length < FEWEST_OF_A_WHOLE || figuresDiffer(p, q) || agentsDiffer(x, y)) return null;
    const weight = information.of(shared);
    const share = weight / Math.min(information.of(p), information.of(q));
    const whole = share >= NEARLY_ALL && weight >= 5.5;
    const partly = share >= SHARED && shared.length >= FEWEST && weight >= LEAST;
    if (!(whole || partly) || !samePredicate(x, y)) return null;
    const dice = (2 * weight) / (information.of(p) + information.of(q));
    // A short clause that the other holds whole, word for word, is said by both however long the other is.
    const held = share >= HELD_WHOLE && shared.length >= HELD_WORDS ? RAISES : 0;
    const fit = Math.max(held, dice + (sameHead(x.subject, y.subject) ? SAME_SUBJECT : 0) + (sameHead(x.object, y.object) ? SAME_OBJECT : 0));
    if (fit < JOINS) return null;
    const onePredicate = held > 0 || x.predicate === y.predicate || sameHead(x.subject, y.subject);
    const oneSubject = subjectsFit(a, b, alignment) || dice >= NEARLY_ONE || (x.predicate === y.predicate && sameHead(x.object, y.object));
    const supports = fit < RAISES || !onePredicate || !oneSubject || asked(a, b) === null ? { supports: true as const } : {};
    return { label: 'agrees', weight: Math.min(0.6, (share * weight) / 80), caveat: null, ...supports };
  },
  question: (a, b) => asked(a, b) ?? '',
};

/** The clause itself as a question, or what befell its subject, or what its speaker said. */
function asked(a: Side, b: Side): string | null {
  return polarQuestion(clearerSide(a, b)) ?? befallingQuestion(a.statement, b.statement) ?? speakerQuestion(a.statement, b.statement, verbatim(a.statement, b.statement)) ?? actingQuestion(a.statement, b.statement, acts(a) && acts(b)) ?? byMeans(a, b);
}

/** The rarest words of a clause: clauses that share none of them share no fact. */
const telling = (lemmas: readonly string[]): readonly string[] => lemmas.slice(0, 8);

/** "By shaking hands with him": a participle makes no question of its own; asked is what its named subject did. */
function byMeans(a: Side, b: Side): string | null {
  const sides = [a, b].filter((side) => acts(side) && side.statement.verb !== undefined && side.statement.asked === undefined);
  const names = sides.map((side) => side.statement.subject?.text ?? '').filter((name) => /^\p{Lu}/u.test(name)).toSorted();
  return names[0] === undefined ? null : whatDidQuestion(names[0]);
}

/** Its subject is a person or an organisation by name. */
function acts({ article, statement: s }: Side): boolean {
  const mention = s.subject?.mention ?? null;
  return mention !== null && /^(?:person|organisation)$/.test(article.analysis.mentions[mention]?.kind ?? '');
}

/** The same content words on both sides, and enough of them not to be chance. */
const verbatim = (x: Statement, y: Statement): boolean => keysOf(x).length >= 4 && keysOf(x).join(' ') === keysOf(y).join(' ');

/** One head noun, or one name. */
function sameHead(x: Phrase | null, y: Phrase | null): boolean {
  return x !== null && y !== null && (x.head === y.head || (x.mention !== null && x.name !== null && x.name === y.name));
}

function figuresDiffer(p: readonly string[], q: readonly string[]): boolean {
  const [m, n] = [p.filter((k) => k.startsWith('=')), q.filter((k) => k.startsWith('='))];
  return m.some((k) => !n.includes(k)) && n.some((k) => !m.includes(k));
}

/** Both say who acted, and neither names the other's agent anywhere in its clause. */
function agentsDiffer(x: Statement, y: Statement): boolean {
  const [p, q] = [x.scope.basis, y.scope.basis];
  if (p === undefined || q === undefined || p === q || x.predicate !== y.predicate) return false;
  return !keysOf(y).includes(rootOf(p)) && !keysOf(x).includes(rootOf(q));
}

const keysOf = (s: Statement): readonly string[] => (s.value as Wording).lemmas;

/** One clause's predicate is the other's, or stands in it as a noun ("a handshake" / "shook hands" do not meet). */
function samePredicate(x: Statement, y: Statement): boolean {
  const [p, q] = [x.predicate ?? '', y.predicate ?? ''];
  return p === q || keysOf(y).includes(`#${p}`) || keysOf(x).includes(`#${q}`) || keysOf(y).includes(p) || keysOf(x).includes(q);
}
