import type { Phrase, Statement } from '../../claims/statement.ts';
import { TIME_KEYS } from '../../language/en/lexicon/progress.ts';
import { progressCaveat, progressQuestion } from '../../language/en/wording/progress.ts';
import { laterByStamps } from '../gates/order.ts';
import { sharedKeys } from '../information.ts';
import { namedEntity } from '../same-entity.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { isDefinite, lemmasOf, themeOf, toldBy, yearsDiffer } from './told.ts';

/** Information that both clauses share, in nats, and its share of the shorter clause. */
const LEAST = 5;
const SHARED = 0.6;
const DONE = 3;

/**
 * How far one action on one participant has come: planned, under way, done. The further state is the later one. Compares
 * clauses of one predicate family whose object (or passive subject, or the subject of a verb without object) is the same.
 * Blocks: other names, negation, indefinite participants, stamps that put the further state first. Gets wrong: an action that
 * is repeated, such as a second vote.
 */
export const progressRule: Rule = {
  name: 'progress',
  quotes: 'sentence',
  kinds: ['status'],
  keys: (statement, article) => {
    const action = actionOf({ article, statement });
    return action === null ? [] : [`${action.slot} ${statement.predicate} ${action.participant.head}`];
  },
  judge(a, b, { information, alignment }): Judgement | null {
    const [p, q] = [actionOf(a), actionOf(b)];
    if (p === null || q === null || p.stage === q.stage || namedEntity(a, b, p.participant, q.participant, alignment) === 'other') return null;
    const shared = information.of(sharedKeys(p.keys, q.keys));
    if (shared < LEAST || shared < SHARED * Math.min(information.of(p.keys), information.of(q.keys)) || yearsDiffer(p.keys, q.keys) || asked(a, b) === null) return null;
    const later = p.stage > q.stage ? 'a' : 'b';
    const stamps = laterByStamps(a, b);
    return stamps !== null && stamps !== later ? null : { label: 'changed', weight: 0.5, caveat: progressCaveat(), later };
  },
  question: (a, b) => asked(a, b) ?? '',
};

/** One action as a clause puts it. */
interface Action {
  readonly slot: string;
  readonly stage: number;
  readonly participant: Phrase;
  readonly keys: readonly string[];
}

function actionOf(side: Side): Action | null {
  const { statement: s } = side;
  const action = s.slot.startsWith('progress:') ? unfinished(s) : s.value.type === 'wording' ? finished(side) : null;
  return action && isKnown(action.participant) ? action : null;
}

const unfinished = (s: Statement): Action | null => (s.subject && s.value.type === 'state' ? { slot: s.slot, stage: s.value.stage ?? 0, participant: s.subject, keys: untimed(s.object?.modifiers ?? []) } : null);

const untimed = (keys: readonly string[]): readonly string[] => keys.filter((k) => !TIME_KEYS.has(k));

/** A past or perfect of which the clause says no more than that it is so. */
function finished(side: Side): Action | null {
  const { statement: s, article } = side;
  if (s.force !== 'asserted' || s.polarity === 'negative' || !s.verb) return null;
  const verb = (s.sentence < 0 ? article.article.title : article.article.text).slice(s.verb.start, s.verb.end).toLowerCase();
  // A headline puts the past in the present tense.
  if (/^(?:is|are|am|do|does|be|being|can|could|may|might|must|should|would|will)\b|ing$/.test(verb) || (s.sentence >= 0 && (verb === s.verb.lemma || verb === `${s.verb.lemma}s`))) return null;
  const told = toldBy(side);
  const participant = told && themeOf(s, told.passive);
  if (!told || told.negative || !participant) return null;
  return { slot: told.passive || s.object ? 'progress:theme' : 'progress:agent', stage: DONE, participant, keys: untimed(lemmasOf(s)) };
}

/** A name, a noun that the reader can point to, or a plural; pronouns and indefinite nouns may be anything. */
const isKnown = (p: Phrase): boolean => (p.name !== null || !/^(?:it|they|them|we|us|you|i|me|he|she|him|her|who|that|this|these|those|which|what|everyone|others?)$/i.test(p.text)) && (isDefinite(p) || /s$/.test(p.text));

/** The further side asks, of the participant as the clearer side names it. */
function asked(a: Side, b: Side): string | null {
  const sides = [a, b].flatMap((side) => {
    const action = actionOf(side);
    return action ? [{ action, lemma: side.statement.verb?.lemma ?? '' }] : [];
  });
  const further = sides.toSorted((x, y) => y.action.stage - x.action.stage)[0];
  return further ? progressQuestion(sides.map((s) => s.action.participant), further.lemma, { befalls: further.action.slot === 'progress:theme', done: further.action.stage === DONE }) : null;
}
