import { verbFamily, stateFamily } from '../../../language/en/lexicon/predicates.ts';
import { ABOARD, BRING, BRINGING_TOGETHER, COMING_TOGETHER, DONE_TO, EMPLOYS, GROUPINGS, HOLDS, HOSPITALS, JOBS_GO, MORE_FAMILIES, SUFFERING, TOLLS, VEHICLES, WORKERS } from '../../../language/en/lexicon/tallies.ts';
import { sameThing } from '../../../language/en/lexicon/same-things.ts';
import { twoWordFamily } from '../../../language/en/lexicon/two-word-verbs.ts';
import { AUXILIARIES } from '../../../language/en/lexicon/closed-class.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Clause } from '../../text/clause.ts';
import { CRITICAL } from '../../../language/en/patterns/condition.ts';
import { textOf, type Sentence } from '../../text/document.ts';
import type { Counted } from './counted.ts';
import { fateAround, fateByNoun, fateOf } from './fate.ts';
import { clauseBehindInsertion } from './insertion.ts';
import { isPerpetrator, phrasedRole } from './phrased-role.ts';
import { raised } from './raised.ts';
import { isDataTaken, isHolder } from './whose-data.ts';

/** What is said of the things counted. */
export interface Role {
  /** Predicate family or verb lemma; null when nothing firm is said. */
  readonly predicate: string | null;
  /** The counted ones do it (else it is done to them, or happens to them). */
  readonly agent: boolean;
  readonly clause: Clause | null;
  /** The clause puts its count as a whole ("the toll rose to 85"). */
  readonly total: boolean;
  readonly negated: boolean;
}

/** How the counted ones stand to the verb of their clause. */
export type Side = 'subject' | 'object' | 'after';

/** Verbs that say nothing of what they take along. */
const VAGUE_VERBS = new Set(['include', 'become', 'involve', 'hear', 'see', 'show', 'give', 'make', 'take', 'put', 'go', 'come', 'begin', 'start', 'continue', 'try', 'seem', 'appear', 'remain', 'stay', 'leave', 'turn', 'keep', 'cause', 'face', 'know', 'want', 'work', 'use', 'help', 'follow', 'call', 'bring', 'add', 'reach', 'hit', 'rise', 'fall', 'stand']);

const familyOf = (lemma: string): string => MORE_FAMILIES.get(lemma) ?? verbFamily(lemma)?.id ?? lemma;
const outcomeOf = (word: string, lemma: string): string | null => MORE_FAMILIES.get(word) ?? stateFamily(word)?.id ?? (verbFamily(lemma) && DONE_TO.has(verbFamily(lemma)?.id ?? '') ? (verbFamily(lemma)?.id ?? null) : (MORE_FAMILIES.get(lemma) ?? null));
/** Words that may stand between a noun and its outcome: "people seriously injured", "confirmed dead". */
const BETWEEN = new Set(['confirmed', 'were', 'was', 'are', 'is', 'have', 'has', 'been', 'others', 'more', 'people', 'remain', 'remained', 'remains', 'left', 'had', 'fallen', 'fell', 'fall', 'become', 'became', 'taken', 'who', 'known', 'believed', 'thought', 'feared', 'presumed', 'reported', 'to', 'still']);

/** The predicate of what a number counts: outcome words beside it first, then tolls, then the verb of its clause. */
export function roleOf(sentence: Sentence, first: number, counted: Counted): Role {
  const role = ownRole(sentence, first, counted);
  const byNoun = role.predicate === null ? fateByNoun(counted, role.clause) : null;
  return byNoun === null ? role : { ...role, predicate: byNoun };
}

function ownRole(sentence: Sentence, first: number, counted: Counted): Role {
  const { tokens } = sentence;
  const behind = clauseBehindInsertion(sentence, first, counted);
  const found = behind ?? clauseAt(sentence, first, counted.head);
  // What is counted in front of the verb may belong to the verb that this one leads to.
  const clause = found && found.subject && found.subject.first <= counted.head && found.subject.last >= first ? raised(sentence, found) : found;
  const base = { clause, agent: false, total: false, negated: clause?.verb.negated ?? false };
  if (counted.family !== null) return { ...base, predicate: counted.family };
  if (counted.holder !== null) return { ...base, predicate: `have:${counted.holder}` };
  if (isDataTaken(sentence, first, counted, clause)) return { ...base, predicate: 'expose' };
  // "Sold 40 patients' cars": what befell the cars.
  if (counted.noun === 'people' && isHolder(sentence, counted)) return { ...base, predicate: null };
  const side = behind ? 'subject' : clause ? (sideOf(sentence, clause, counted, first) ?? sideOfGroup(sentence, clause, first)) : null;
  const fate = fateAround(sentence, counted, first) ?? (clause && side ? fateOf(sentence, clause, side, counted, first) : null);
  if (fate !== null) return { ...base, predicate: fate };
  const outcome = (counted.numberOf === undefined ? null : outcomeAfter(sentence, counted.numberOf)) ?? outcomeAfter(sentence, counted.last) ?? outcomeWithin(sentence, counted);
  if (outcome !== null) return { ...base, predicate: outcome };
  if (counted.noun === 'people' && isCritical(sentence, counted.last)) return { ...base, predicate: 'critical' };
  const toll = tollBefore(sentence, first, clause);
  if (toll !== null && counted.noun === 'people') return { ...base, predicate: toll, total: true };
  const lives = livesBefore(sentence, first);
  if (lives) return { ...base, predicate: 'die' };
  if (isAboard(sentence, counted, clause)) return { ...base, predicate: 'aboard' };
  const phrased = phrasedRole(sentence, counted);
  if (phrased) return { ...base, ...phrased };
  if (!clause) return { ...base, predicate: null };
  if (side === null) return { ...base, ...byAgent(sentence, clause, counted) };
  if (isEmployed(clause, counted, side)) return { ...base, predicate: 'employ' };
  const role = verbRole(sentence, clause, side, tokens[counted.head]?.lemma ?? '', counted.noun === 'people');
  return { ...base, ...(side === 'subject' && !clause.verb.passive && !AUXILIARIES.has(clause.verb.lemma) && isPerpetrator(sentence, counted, role) ? { predicate: 'perpetrate', agent: false } : role) };
}

/** Words that may bound a number before its phrase ("about a dozen"). */
const BOUND_TOKENS = 3;

/** The clause that holds the counted noun; one that has it as its subject or object wins. */
function clauseAt(sentence: Sentence, first: number, head: number): Clause | null {
  const holds = (p: { first: number; last: number } | null): boolean => p !== null && p.first <= head && p.last >= first;
  const object = sentence.clauses.find((c) => holds(c.object) && !SAY.has(c.verb.lemma));
  // "Killed 59 people attending a concert": what was done to them counts for more than what they were doing.
  return sentence.clauses.find((c) => holds(c.subject) && !c.sharedSubject && !(object && c.verb.form === 'participle')) ?? object ?? sentence.clauses.find((c) => c.first <= head && c.last >= head) ?? null;
}

function sideOf(sentence: Sentence, clause: Clause, counted: Counted, first: number): Side | null {
  const covers = (p: { first: number; last: number } | null): boolean => p !== null && p.first <= counted.head && p.last >= first;
  if (covers(clause.subject)) return 'subject';
  if (covers(clause.object)) return 'object';
  // "Killed himself and 12 others".
  if (clause.object && clause.object.last === first - 2 && sentence.tokens[first - 1]?.lower === 'and') return 'object';
  // "Wounded over 400 at a festival, raining down fire": what the tagger takes for the object stands far behind.
  const { verb } = clause;
  // "Lay off 900 workers": the tagger takes the particle for a preposition.
  if (first === verb.last + 2 && twoWordFamily(verb.lemma, sentence.tokens[first - 1]?.lower ?? '') !== null) return 'after';
  const bare = clause.object === null || (first === verb.last + 1 && clause.object.first > counted.last);
  if (first > verb.last && bare && !clause.prepositional.some((p) => covers(p) && p.first <= first + BOUND_TOKENS && !/^(?:than|around|about|over|least|up|under|to)$/.test(p.preposition ?? ''))) return 'after';
  return null;
}

/** "A coalition of four parties": the side of the noun that takes the counted ones together. */
function sideOfGroup({ tokens, phrases }: Sentence, clause: Clause, first: number): 'subject' | 'object' | null {
  const group = tokens[first - 1]?.lower === 'of' ? phrases.find((p) => p.last === first - 2) : undefined;
  if (!group || !GROUPINGS.has(tokens[group.head]?.lemma.toLowerCase() ?? '')) return null;
  return clause.subject === group ? 'subject' : clause.object === group ? 'object' : null;
}

/** "Was backed by three parties", "by a coalition of three parties": the counted ones do it. */
function byAgent({ tokens, phrases }: Sentence, { verb }: Clause, { phrase }: Counted): Pick<Role, 'predicate' | 'agent'> {
  const group = phrase?.preposition === 'of' ? phrases.find((p) => p.last === phrase.first - 2 && GROUPINGS.has(tokens[p.head]?.lemma.toLowerCase() ?? '')) : undefined;
  return (group ?? phrase)?.preposition === 'by' && verb.passive && !SAY.has(verb.lemma) ? { predicate: familyOf(verb.lemma), agent: true } : { predicate: null, agent: false };
}

/** "The new group will have 23,500 employees", "employs 21,000 people". */
const isEmployed = ({ verb }: Clause, counted: Counted, side: Side): boolean =>
  side !== 'subject' && counted.noun === 'people' && !verb.passive && EMPLOYS.has(verb.lemma) && (verb.lemma === 'employ' || WORKERS.has(counted.group ?? ''));

function verbRole(sentence: Sentence, clause: Clause, side: Side, noun: string, people: boolean): Pick<Role, 'predicate' | 'agent'> {
  const { verb } = clause;
  const text = sentence.tokens[verb.verb]?.lower ?? '';
  const hospital = sentence.tokens.slice(verb.last + 1, verb.last + 9).some((t) => HOSPITALS.has(t.lower));
  if ((BRING.has(verb.lemma) || (/^(?:need|require)$/.test(verb.lemma) && side === 'subject')) && hospital) return { predicate: 'hospitalise', agent: false };
  if (sameThing(noun) === 'job' && JOBS_GO.has(verb.lemma)) return { predicate: 'cut', agent: false };
  if ((AUXILIARIES.has(verb.lemma) && !verb.passive) || (SAY.has(verb.lemma) && side !== 'object') || VAGUE_VERBS.has(verb.lemma)) return { predicate: null, agent: false };
  if (/^(?:claim|lose|take|cost)$/.test(verb.lemma) && noun === 'life') return { predicate: 'die', agent: false };
  if (verb.lemma === 'lose' && side === 'subject' && /^lives|life$/.test(sentence.tokens[clause.object?.head ?? -1]?.lower ?? '')) return { predicate: 'die', agent: false };
  if (people && !verb.passive && (side === 'subject' ? COMING_TOGETHER : BRINGING_TOGETHER).has(verb.lemma)) return { predicate: 'attend', agent: false };
  const family = twoWordFamily(verb.lemma, sentence.tokens[verb.last + 1]?.lower ?? '') ?? made(sentence, clause, side) ?? familyOf(verb.lemma);
  if (side !== 'subject') return { predicate: family, agent: false };
  const reduced = verb.form === 'finite' && clause.object === null && DONE_TO.has(family) && /(?:ed|en|t|d|n|ot)$/.test(text) && !SUFFERING.has(verb.lemma);
  const undergoes = verb.passive || SUFFERING.has(verb.lemma) || reduced;
  if (SUFFERING.has(verb.lemma) && (verb.lemma === 'suffer' || verb.lemma === 'sustain')) return { predicate: 'injure', agent: false };
  return { predicate: family, agent: !undergoes };
}

/** "Forced 300 residents to flee": what they do then. */
function made({ clauses }: Sentence, { verb, object }: Clause, side: Side): string | null {
  if (side !== 'object' || object === null || !/^(?:force|oblige|compel)$/.test(verb.lemma)) return null;
  const then = clauses.find((c) => c.verb.form === 'infinitive' && c.subject === object);
  return then ? familyOf(then.verb.lemma) : null;
}

function outcomeAfter(sentence: Sentence, last: number): string | null {
  let k = last + 1;
  for (let n = 0; n < 4; n++, k++) {
    const t = sentence.tokens[k];
    if (!t) return null;
    // The tagger takes "ill" at the end of a sentence for an adverb.
    if (t.pos === 'ADV' && stateFamily(t.lower)) return stateFamily(t.lower)?.id ?? null;
    if (t.pos === 'ADV' || BETWEEN.has(t.lower)) {
      if (MORE_FAMILIES.get(t.lower) === 'critical') return 'critical';
      continue;
    }
    if (t.pos !== 'ADJ' && t.pos !== 'VERB' && t.pos !== 'NOUN') return null;
    if (t.pos === 'VERB' && /ing$/.test(t.lower)) return stateFamily(t.lower)?.id ?? null;
    const found = outcomeOf(t.lower, t.lemma);
    // "12 people killed a guard": an object makes the counted ones the killers.
    const object = t.pos === 'VERB' && sentence.phrases.some((p) => p.first === k + 1 && p.preposition === null) && !BETWEEN.has(sentence.tokens[k - 1]?.lower ?? '');
    return object ? null : found;
  }
  return null;
}

/** "12 injured passengers", "five dead". */
function outcomeWithin(sentence: Sentence, counted: Counted): string | null {
  if (!counted.phrase) return null;
  for (let k = counted.phrase.first; k < counted.head; k++) {
    const t = sentence.tokens[k];
    if (t && (t.pos === 'ADJ' || t.pos === 'VERB')) {
      const found = stateFamily(t.lower)?.id ?? MORE_FAMILIES.get(t.lower) ?? null;
      if (found !== null) return found;
    }
  }
  return null;
}

function tollBefore(sentence: Sentence, first: number, clause: Clause | null): string | null {
  const floor = clause ? Math.min(clause.first, clause.subject?.first ?? clause.first) : Math.max(0, first - 6);
  for (let k = first - 1; k >= Math.max(floor, first - 10, 0); k--) {
    const t = sentence.tokens[k];
    if (t?.lower === ',' || t?.lower === ';') return null;
    const found = t && t.pos !== 'VERB' && (t.lower === 'toll' || first - k <= 4) ? TOLLS.get(t.lower) : undefined;
    if (found !== undefined && !(t?.lower === 'death' && sentence.tokens[k + 1]?.lower !== 'toll')) return found;
  }
  return null;
}

/** "18 people are thought to be in a critical condition", "eight people had serious or life-threatening injuries". */
function isCritical(sentence: Sentence, last: number): boolean {
  const { tokens } = sentence;
  const behind = tokens[last + 1] && textOf(tokens, last + 1, Math.min(tokens.length - 1, last + 10));
  return behind !== undefined && CRITICAL.test(behind);
}

/** "claimed the lives of 12 people", "cost the lives of". */
function livesBefore(sentence: Sentence, first: number): boolean {
  const [lives, of] = [sentence.tokens[first - 2]?.lower, sentence.tokens[first - 1]?.lower];
  return of === 'of' && (lives === 'lives' || lives === 'life');
}

/** The first token that is surely of the count. */
const first = ({ phrase, head }: Counted): number => phrase?.first ?? head;

function isAboard(sentence: Sentence, counted: Counted, clause: Clause | null): boolean {
  if (counted.noun !== 'people') return false;
  // "The liner has 2,300 passengers".
  if (clause && clause.verb.lemma === 'have' && !clause.verb.passive && clause.subject && clause.verb.last < first(counted) && VEHICLES.has(sentence.tokens[clause.subject.head]?.lemma.toLowerCase() ?? '')) return true;
  const near = sentence.tokens.slice(counted.last + 1, counted.last + 5).map((t) => t.lower);
  if (near.some((w, i) => ABOARD.has(w) && near.slice(0, i).every((x) => !/^(?:killed|dead|died|injured)$/.test(x)) || (w === 'on' && near[i + 1] === 'board'))) return true;
  const inside = near.findIndex((w) => /^(?:on|in|inside)$/.test(w));
  if (inside >= 0 && near.slice(inside + 1, inside + 4).some((w) => VEHICLES.has(w.replace(/s$/, ''))) && (clause === null || AUXILIARIES.has(clause.verb.lemma))) return true;
  return clause !== null && HOLDS.has(clause.verb.lemma) && !clause.verb.passive && clause.verb.last < counted.head;
}
