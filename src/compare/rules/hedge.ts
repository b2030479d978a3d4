import type { Statement } from '../../claims/statement.ts';
import { isCalling } from '../../language/en/lexicon/callings.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { ATTRIBUTED_BELIEF, OWN_HEDGE } from '../../language/en/patterns/hedge.ts';
import { hedgeCaveat } from '../../language/en/wording/hedge.ts';
import { polarQuestion } from '../../language/en/wording/polar-question.ts';
import type { Alignment } from '../align.ts';
import { sourced } from '../clearer-side.ts';
import { figuresDiffer, monthsDiffer } from '../figures-differ.ts';
import { subjectsFit } from '../phrases-fit.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { lemmasOf, themeOf, toldBy } from './told.ts';

/** Information that both clauses share, in nats, and its share of both (Dice). */
const LEAST = 6;
const ALIKE = 0.35;
/** Sentences in which an account tells its news. */
const LEAD = 3;
/** Verbs of coming upon something: one deed. */
const FINDS: ReadonlySet<string> = new Set(['detect', 'spot', 'notice', 'identify', 'see']);
/** Letters before a clause in which somebody may be said to believe it. */
const REACH = 30;

/**
 * The news itself, told as a fact by one account and as likely, or as what somebody believes, by another: "have discovered" / "may have
 * discovered". Compares clauses of headline and lead by predicate and what it befell. Always "different". Blocks: other figures or months, other doers,
 * denials, an account that tells it both ways at its top. Gets wrong: two things of one noun.
 */
export const hedgeRule: Rule = {
  name: 'hedge',
  kinds: ['status'],
  quotes: 'sentence',
  keys: (s, article) => {
    const theme = s.value.type === 'wording' && s.sentence < LEAD && s.polarity === 'positive' && /^(?:asserted|hedged)$/.test(s.force) ? themeIn({ article, statement: s }) : null;
    return theme === null ? [] : [`${FINDS.has(s.predicate ?? '') ? 'find' : s.predicate}:${theme}`];
  },
  judge(a, b, { information, alignment }): Judgement | null {
    const [p, q] = [firmness(a), firmness(b)];
    if (p === null || q === null || p === q) return null;
    const [x, y] = [lemmasOf(a.statement), lemmasOf(b.statement)];
    const { weight } = information.common(x, y);
    if (weight < LEAST || (2 * weight) / (information.of(x) + information.of(y)) < ALIKE || figuresDiffer(x, y) || monthsDiffer(x, y)) return null;
    if (!doersFit(a, b, alignment) || asked(a, b) === null || bothWays(a) || bothWays(b)) return null;
    return { label: 'different', weight: 0.3 + Math.min(0.2, weight / 100), caveat: hedgeCaveat() };
  },
  question: (a, b) => asked(a, b) ?? '',
};

/** The noun for what was done to: an object, or the subject of a passive, which in a headline may lack its auxiliary. */
function themeIn(side: Side): string | null {
  const told = toldBy(side);
  const theme = told && (told.passive || side.statement.object || side.statement.sentence < 0) ? themeOf(side.statement, told.passive) : null;
  return theme === null || side.statement.predicate === 'be' || !/^\p{L}{3,}$/u.test(theme.head) ? null : sameThing(theme.head);
}

/** One doer, by name or noun; people of two trades ("scientists", "astronomers"); or a passive that names nobody. */
function doersFit(a: Side, b: Side, alignment: Alignment): boolean {
  const [x, y] = [a, b].map((side) => (toldBy(side)?.passive || !side.statement.object ? null : side.statement.subject)) as [Statement['subject'], Statement['subject']];
  if (x === null || y === null) return true;
  return subjectsFit(a, b, alignment) || (x.name === null && y.name === null && isTrade(x.head) && isTrade(y.head));
}

/** A trade, in the plural too where the lemmatiser does not know it. */
const isTrade = (noun: string): boolean => isCalling(noun.replace(/s$/, ''));

/** Whether a clause is told as a fact or hedged by its own words; null where something else softens it. */
function firmness({ article, statement: s }: Side): 'fact' | 'hedged' | null {
  const source = s.sentence < 0 ? article.article.title : article.article.text;
  const hedged = OWN_HEDGE.test(source.slice(s.clause.start, s.clause.end)) || ATTRIBUTED_BELIEF.test(source.slice(Math.max(0, s.clause.start - REACH), s.clause.start));
  // "Will probably close" has not been done.
  if (s.asked && /^(?:will|would|shall|should)$/.test(s.asked.auxiliary)) return null;
  return s.force === 'hedged' ? (hedged ? 'hedged' : null) : hedged ? null : 'fact';
}

/** The firm side asks: "Have astronomers discovered planets outside the galaxy?" */
const asked = (a: Side, b: Side): string | null => polarQuestion(sourced(firmness(a) === 'fact' ? a : b));

/** At its top the account tells the same both as a fact and as likely. */
const bothWays = (side: Side): boolean =>
  side.article.analysis.statements.some((o) => o !== side.statement && o.kind === 'status' && o.sentence < LEAD && o.predicate === side.statement.predicate && o.value.type === 'wording' && o.force !== side.statement.force && themeIn({ article: side.article, statement: o }) === themeIn(side));
