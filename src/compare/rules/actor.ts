import type { Phrase, Statement } from '../../claims/statement.ts';
import { GENERAL_AGENTS, ONE_DOER } from '../../language/en/lexicon/agents.ts';
import { doneOnce, onceByOne } from './once-by-one.ts';
import { samePersonNoun } from '../../language/en/lexicon/age-classes.ts';
import { BODIES_THAT_ACT } from '../../language/en/lexicon/bodies.ts';
import { isCalling } from '../../language/en/lexicon/callings.ts';
import { OFFICES } from '../../language/en/lexicon/offices.ts';
import { personGroup } from '../../language/en/lexicon/people-nouns.ts';
import { isProForm } from '../../language/en/lexicon/pro-forms.ts';
import { rootOf } from '../../language/en/root.ts';
import { actorCaveat, actorQuestion, isAskable } from '../../language/en/wording/actor.ts';
import { forceFit } from '../gates/force.ts';
import { figuresDiffer } from '../figures-differ.ts';
import { namedEntity } from '../same-entity.ts';
import type { Comparison, Judgement, Rule, Side } from '../rule.ts';

/** Information that two clauses must share, in nats, to agree on who did it and to differ on it. */
const LEAST_AGREE = 4;
const LEAST_DIFFER = 11;
/** The same to agree where only the doer's name led the two together. */
const LEAST_BY_NAME = 8;
/** The same for what is done once and by one, where the agents cannot be one or both are people or bodies. */
const LEAST_ONCE = 5;

/**
 * Who did something. Agrees: the same agent and patient under one predicate. Different: another agent for a deed that has one
 * doer, with the patient and most of the clause the same (less of it where the deed is done once and people or bodies did it); it stays a different account, since parties act together and for
 * each other. Conflict: what is done once, by agents that cannot be one (once-by-one.ts). Blocks: general agents ("officials"), agents that share a word, pronouns, other times. Gets wrong: several deeds
 * of one kind.
 */
export const actorRule: Rule = {
  name: 'actor',
  kinds: ['actor'],
  quotes: 'clause',
  keys: (s) => (s.subject ? [`${s.predicate}:${rootOf(s.subject.head)}`, ...befallen(s.subject).map((name) => `${s.predicate}:${rootOf(name)}`), ...doneBy(s)] : []),
  judge(a, b, comparison): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const [p, q] = [agentOf(x), agentOf(y)];
    if (!p || !q || x.polarity !== y.polarity || x.scope.period !== y.scope.period || namedEntity(a, b, x.subject, y.subject, comparison.alignment) === 'other') return null;
    const fit = forceFit(x, y);
    if (fit === 'unreal' || !specific(p) || !specific(q)) return null;
    const weight = comparison.information.common(keysOf(x), keysOf(y)).weight;
    if (sameAgent(a, b, p, q, comparison)) return !figuresDiffer(keysOf(x), keysOf(y)) && weight >= (rootOf(x.subject?.head ?? '') === rootOf(y.subject?.head ?? '') ? LEAST_AGREE : LEAST_BY_NAME) && x.force === y.force ? { label: 'agrees', weight: 0.4 + Math.min(0.3, weight / 100), caveat: null, ...((rootOf(x.subject?.head ?? '') === rootOf(y.subject?.head ?? '') ? isAskable(x.subject) || isAskable(y.subject) : isAskable(x.subject) && isAskable(y.subject)) && x.polarity === 'positive' && x.force !== 'conditional' ? {} : { supports: true as const }) } : null;
    if (onceByOne(a, b, p, q) && weight >= LEAST_ONCE) return { label: fit === 'fact' ? 'conflict' : 'different', weight: 0.42, caveat: actorCaveat() };
    if (!ONE_DOER.has(x.slot) || !ONE_DOER.has(y.slot) || weight < (doneOnce(x, y) && acts(p) && acts(q) ? LEAST_ONCE : LEAST_DIFFER) || !patientsFit(x, y) || mayBeOne(p, q)) return null;
    return { label: 'different', weight: 0.4 + Math.min(0.3, weight / 200), caveat: actorCaveat() };
  },
  question: (a, b) => {
    const named = (t: Statement): number => Number(!isAskable(t.subject));
    const [s] = [a.statement, b.statement].toSorted((m, n) => named(m) - named(n) || Number(lacksArticle(m)) - Number(lacksArticle(n)) || (m.object?.text.length ?? 0) - (n.object?.text.length ?? 0) || ((m.object?.text ?? '') < (n.object?.text ?? '') ? -1 : 1));
    return actorQuestion(s?.slot ?? '', s?.object?.text ?? '', s ? agentOf(s) : null, s?.force === 'forecast');
  },
};

/** "Flood wall" in a headline, where a sentence says "the flood wall"; a name of one word needs none. */
const lacksArticle = ({ object }: Statement): boolean => !/^(?:the|an?|\d\S*|\S+['’]s)\s|[^s]s$/i.test(object?.text ?? '') && !/^\p{Lu}\S*$/u.test(object?.text ?? '');

/** The last word of a name that the patient bears beside its noun: "a gorilla named Bokito" is Bokito of other accounts. */
function befallen({ name, head }: Phrase): string[] {
  const last = name?.split(' ').at(-1)?.toLowerCase();
  return last === undefined || last === head ? [] : [last];
}

/** A deed by its doer's name: accounts may call in other words what it was done to. */
function doneBy(s: Statement): string[] {
  const name = agentOf(s)?.name?.split(' ').at(-1);
  return name === undefined ? [] : [`${s.predicate}@${name.toLowerCase()}`];
}

const agentOf = (s: Statement): Phrase | null => (s.value.type === 'named' ? s.value.phrase : null);
const keysOf = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
const wordsOf = (p: Phrase): string[] => [p.head, ...p.modifiers].map(rootOf);
/** A team or a group is told from others by the words before it. */
const specific = (p: Phrase): boolean => p.name !== null || ((!GENERAL_AGENTS.has(p.head) || (/^(?:team|group)$/.test(p.head) && p.modifiers.some((m) => /^\p{L}{3,}$/u.test(m)))) && !isProForm(p.head) && /^\p{L}{3,}/u.test(p.head));

/** A name, or a noun for people or a body of them: a choice or a storm does nothing. */
const acts = (p: Phrase): boolean => p.name !== null || BODIES_THAT_ACT.has(p.head) || OFFICES.has(p.head) || isCalling(p.head.replace(/s$/, '')) || personGroup(p.head, p.head) !== null;

function sameAgent(a: Side, b: Side, p: Phrase, q: Phrase, { alignment }: Comparison): boolean {
  const entity = namedEntity(a, b, p, q, alignment);
  return entity === 'same' || (entity === 'open' && rootOf(p.head) === rootOf(q.head));
}

/** A name beside a description, and descriptions that share a word or can be one person, may mean one agent. */
function mayBeOne(p: Phrase, q: Phrase): boolean {
  if ((p.name === null) !== (q.name === null)) return true;
  return samePersonNoun(p.head, q.head) || wordsOf(p).some((w) => wordsOf(q).includes(w));
}

/** The same thing by name, or by its noun with a word that tells it from others of its kind. */
function patientsFit(x: Statement, y: Statement): boolean {
  if (x.subject?.name && y.subject?.name) return true;
  const other = y.subject?.modifiers.map(rootOf) ?? [];
  return x.subject?.modifiers.some((m) => other.includes(rootOf(m))) ?? false;
}
