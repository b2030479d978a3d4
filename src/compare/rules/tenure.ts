import type { Phrase, Quantity, Statement } from '../../claims/statement.ts';
import { instantOf } from '../../claims/time/instant-of.ts';
import { DAY } from '../../claims/time/expression.ts';
import { foldName } from '../../language/fold-name.ts';
import { tenureCaveat, tenureQuestion } from '../../language/en/wording/tenure.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import { namedEntity } from '../same-entity.ts';
import type { Comparison, Judgement, Rule, Side } from '../rule.ts';

/** Stamps further apart than this, in days, give a stay that goes on time to grow. */
const GROWS = 120;

/**
 * How long one person was with one body. Two lengths told exactly conflict; one in years and one in seasons that are one apart, and
 * rough ones, are different accounts. Blocks: two people or bodies by name, an account that gives two lengths, stamps between which the
 * stay may have gone on. Gets wrong: two stays with one body.
 */
export const tenureRule: Rule = {
  name: 'tenure',
  kinds: ['duration'],
  quotes: 'clause',
  keys: (s) => (s.slot === 'tenure' && s.object ? [`tenure:${lastWord(s.object)}`] : []),
  judge(a, b, comparison): Judgement | null {
    const [x, y] = [valueOf(a.statement), valueOf(b.statement)];
    const fact = a.statement.force === 'asserted' && b.statement.force === 'asserted';
    if (!fact || !onePerson(a, b, comparison) || !oneBody(a.statement.object, b.statement.object) || severalLengths(a) || severalLengths(b)) return null;
    const units = a.statement.predicate !== b.statement.predicate;
    const apart = Math.max(x.low - (y.high ?? x.low), y.low - (x.high ?? y.low));
    if (apart <= 0) return x.stated === y.stated ? { label: 'agrees', weight: 0.5, caveat: null } : null;
    if (mayHaveGrown(a, b)) return null;
    const firm = x.exact && y.exact && (!units || apart > 1);
    return { label: firm ? 'conflict' : 'different', weight: 0.55, caveat: tenureCaveat(units) };
  },
  question: (a, b) => tenureQuestion([a, b].map((s) => s.statement.subject?.name ?? null).filter((n) => n !== null).toSorted((p, q) => q.length - p.length || (p < q ? -1 : 1))[0] ?? null, [a, b].map((s) => s.statement.object?.name ?? '').toSorted((p, q) => p.length - q.length || (p < q ? -1 : 1))[0] ?? ''),
};

const valueOf = (s: Statement): Quantity => s.value as Quantity;
const nameOf = (phrase: Phrase): string => foldName(phrase.name ?? phrase.text);
const lastWord = (phrase: Phrase): string => nameOf(phrase).split(' ').at(-1) ?? '';

/** One name, or one that the other shortens. */
function oneBody(x: Phrase | null, y: Phrase | null): boolean {
  if (!x || !y) return false;
  const [p, q] = [nameOf(x), nameOf(y)];
  return p === q || p.endsWith(` ${q}`) || q.endsWith(` ${p}`);
}

/** The same name; a pronoun without one may stand for the other's. */
function onePerson(a: Side, b: Side, { alignment }: Comparison): boolean {
  const [x, y] = [a.statement.subject, b.statement.subject];
  const entity = namedEntity(a, b, x, y, alignment);
  return entity === 'same' || (entity === 'open' && (x?.name != null || y?.name != null) && [x, y].every((p) => p?.name != null || /^(?:he|she|who)$/i.test(p?.text ?? '')));
}

const severalLengths = (side: Side): boolean => saysOtherwise(side, (s, own) => oneBody(s.object, own.object) && valueOf(s).stated !== valueOf(own).stated);

function mayHaveGrown(a: Side, b: Side): boolean {
  const [p, q] = [a, b].map((s) => instantOf(s.article.article.published)) as [number | null, number | null];
  return p !== null && q !== null && Math.abs(p - q) > GROWS * DAY;
}
