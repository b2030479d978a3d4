import type { Token } from '../../language/language.ts';
import { MONTH_OR_DAY, RELATIVES, SUBORDINATORS, TIME_PHRASE, TIME_SPAN_WORDS } from '../../language/en/lexicon/closed-class.ts';
import { beforeInsertion } from './inserted.ts';
import { nounPhrases, type NounPhrase } from './noun-phrase.ts';
import { verbGroups, type VerbGroup } from './verb-group.ts';

/** One verb with what stands around it. Token indices are of the sentence; [first, last] is the clause's own range. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly first: number;
  readonly last: number;
  readonly subject: NounPhrase | null;
  /** The subject stands in another clause of the sentence (coordination, relative or participle clause). */
  readonly sharedSubject: boolean;
  readonly object: NounPhrase | null;
  /** Prepositional phrases of the clause, before and after the verb. */
  readonly prepositional: readonly NounPhrase[];
  /** Word that subordinates the clause ("that", "after", "if"), or null for a main clause. */
  readonly marker: string | null;
}

/** A sentence's phrases and clauses. */
export interface Parse {
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
}

const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '“', '”', '"']);

/** Shallow parse by position: every verb group gets the phrases between its boundaries. Linear in the sentence. */
export function parseSentence(tokens: readonly Token[]): Parse {
  const phrases = [...nounPhrases(tokens)];
  const groups = verbGroups(tokens);
  const clauses: Clause[] = [];
  groups.forEach((verb, g) => {
    const floor = g === 0 ? 0 : (groups[g - 1] as VerbGroup).last + 1;
    const ceiling = g + 1 < groups.length ? (groups[g + 1] as VerbGroup).first - 1 : tokens.length - 1;
    const nominal = verb.form === 'participle' && /^(?:ADP|SCONJ)$/.test(tokens[verb.first - 1]?.pos ?? '');
    const { first, marker } = nominal ? { first: verb.first, marker: null } : startOf(tokens, phrases, floor, verb, groups[g - 1]);
    partFromPhraseBefore(tokens, phrases, first);
    const last = endOf(tokens, phrases, verb, ceiling, g + 1 < groups.length);
    const inside = phrases.filter((p) => p.first >= first && p.last <= last);
    const reduced = reducedRelative(tokens, phrases, verb);
    const own = nominal ? null : reduced ?? behindInfinitive(tokens, phrases, groups[g - 1], verb) ?? behindRelative(tokens, phrases, clauses.at(-1), verb) ?? behindParticiple(tokens, clauses.at(-1), verb) ?? behindInsertion(tokens, phrases, clauses.at(-1), verb) ?? beforeInsertion(tokens, phrases, groups, verb) ?? beforeApposition(tokens, phrases, floor, verb) ?? subjectIn(tokens, inside, verb, marker);
    const subject = own ?? sharedSubject(tokens, phrases, clauses, first, marker, verb);
    clauses.push({
      verb: reduced ? { ...verb, passive: true, form: 'participle' } : verb,
      first: Math.min(first, verb.first),
      last,
      subject,
      sharedSubject: (own === null || own === reduced) && subject !== null,
      object: inside.find((p) => p.first > verb.last && p.preposition === null) ?? null,
      prepositional: inside.filter((p) => p.preposition !== null),
      marker,
    });
  });
  return { phrases, clauses };
}

/** Where the clause of `verb` starts: behind the last boundary before it. */
function startOf(tokens: readonly Token[], phrases: readonly NounPhrase[], floor: number, verb: VerbGroup, previous: VerbGroup | undefined): { first: number; marker: string | null } {
  for (let i = verb.first - 1; i >= floor; i--) {
    const t = tokens[i] as Token;
    if (opensClause(tokens, i) && !phrases.some((p) => p.first < i && p.last >= i)) return { first: t.lower === 'whose' ? i : i + 1, marker: t.lower };
    const listComma = t.text === ',' && !phrases.some((p) => p.first > i && p.last < verb.first && p.preposition === null) && i > floor;
    if ((BREAKS.has(t.text) && !listComma) || (t.pos === 'CCONJ' && floor > 0 && !joinsPhrases(phrases, i, verb, previous))) return { first: i + 1, marker: null };
  }
  return { first: floor, marker: null };
}

/** A subordinator before a clause; "since 2023" and "after Tuesday" are times, not clauses. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const [t, next] = [tokens[i] as Token, tokens[i + 1]];
  if (!SUBORDINATORS.has(t.lower) || t.pos === 'ADP') return false;
  if (next === undefined || next.pos === 'NUM' || MONTH_OR_DAY.test(next.text)) return false;
  return !TIME_SPAN_WORDS.test(tokens.slice(i + 1, i + 6).map((w) => w.lower).join(' '));
}

/** "Smith and Jones met": a conjunction between two phrases right before the verb joins subjects, not clauses. */
function joinsPhrases(phrases: readonly NounPhrase[], at: number, verb: VerbGroup, previous: VerbGroup | undefined): boolean {
  const [before, behind] = [phrases.find((p) => p.last === at - 1), phrases.find((p) => p.first === at + 1 && p.last < verb.first)];
  if (!before || !behind) return false;
  // "A wall collapsed in the flood and 281 inmates escaped": nothing but the second phrase can be who escaped.
  const parted = previous !== undefined && previous.form === 'finite' && verb.form === 'finite' && behind.last === verb.first - 1
    && !phrases.some((p) => p.first > previous.last && p.last < at && p.preposition === null);
  return !parted;
}

/** A phrase behind the conjunction that a clause starts from shares no preposition with the clause before. */
function partFromPhraseBefore(tokens: readonly Token[], phrases: NounPhrase[], first: number): void {
  const at = phrases.findIndex((p) => p.first === first && p.coordinated);
  const phrase = phrases[at];
  if (phrase && tokens[first - 1]?.pos === 'CCONJ') phrases[at] = { ...phrase, coordinated: false, preposition: null };
}

function endOf(tokens: readonly Token[], phrases: readonly NounPhrase[], verb: VerbGroup, ceiling: number, hasNext: boolean): number {
  for (let i = verb.last + 1; i <= ceiling; i++) {
    const t = tokens[i] as Token;
    const inPhrase = phrases.some((p) => p.first < i && p.last >= i);
    if (inPhrase) continue;
    if (t.text === ';' || t.text === '—' || t.text === '–' || t.text === '“' || t.text === '”') return i - 1;
    if (hasNext && (t.text === ',' || t.pos === 'CCONJ' || opensClause(tokens, i))) return i - 1;
  }
  if (!hasNext) return ceiling;
  // The next verb's subject belongs to the next clause when no boundary stands between the two.
  const next = phrases.filter((p) => p.first > verb.last && p.last <= ceiling);
  const candidate = next.at(-1);
  return candidate && candidate.preposition === null && next.length > 1 ? candidate.first - 1 : ceiling;
}

/** The first phrase of the chain that ends right before the verb: "the founder of the firm said" → the founder. */
function subjectIn(tokens: readonly Token[], inside: readonly NounPhrase[], verb: VerbGroup, marker: string | null): NounPhrase | null {
  if (verb.form === 'infinitive') return null;
  // "After a truck hit the wall": what stands behind a subordinator is behind no preposition.
  const all = inside.filter((p) => p.last < verb.first).map((p) => (isAddition(tokens, p.first) ? { ...p, preposition: 'as' } : marker !== null && p.preposition === marker ? { ...p, preposition: null } : p));
  // "The loss of forty hives this spring signals": a time says when, not who.
  const untimed = all.filter((p) => p.preposition !== null || !TIME_PHRASE.test(textOf(tokens, p)));
  const before = untimed.some((p) => p.preposition === null) ? untimed : all;
  if (before.length === 0) return null;
  for (let i = before.length - 1; i >= 0; i--) if (before[i]?.preposition === null && !(before[i]?.coordinated && i > 0)) return before[i] as NounPhrase;
  // "All of the guests left": a quantity alone is no phrase, what it is of stands for it.
  return before.find((p) => p.preposition === 'of' && QUANTITIES.has(tokens[p.first - 2]?.lower ?? '')) ?? null;
}

const QUANTITIES: ReadonlySet<string> = new Set(['all', 'some', 'most', 'many', 'several', 'both', 'none', 'few', 'each', 'half']);

const textOf = (tokens: readonly Token[], p: NounPhrase): string => tokens.slice(p.first, p.last + 1).map((t) => t.lower).join(' ');

/** "the list seen by the paper": a past participle before "by" describes the noun right before it. */
function reducedRelative(tokens: readonly Token[], phrases: readonly NounPhrase[], verb: VerbGroup): NounPhrase | null {
  const main = tokens[verb.verb];
  if (!main || verb.first !== verb.last || tokens[verb.last + 1]?.lower !== 'by' || main.lower === main.lemma || /(?:ing|s)$/.test(main.lower)) return null;
  const nearest = phrases.find((p) => p.last === verb.first - 1);
  return nearest && nearest.preposition !== null ? nearest : null;
}

/** "The decision to stop lending signals": an infinitive between subject and verb is part of the subject. */
function behindInfinitive(tokens: readonly Token[], phrases: readonly NounPhrase[], previous: VerbGroup | undefined, verb: VerbGroup): NounPhrase | null {
  if (!previous || previous.form !== 'infinitive' || verb.form !== 'finite') return null;
  const between = tokens.slice(previous.last + 1, verb.first);
  if (between.some((t, i) => BREAKS.has(t.text) || t.pos === 'CCONJ' || opensClause(tokens, previous.last + 1 + i))) return null;
  const before = phrases.filter((p) => p.last < previous.first - 1);
  return before.findLast((p) => p.preposition === null) ?? null;
}

/** "The limits that the city announced on Wednesday mark": a relative clause between subject and verb is part of the subject. */
function behindRelative(tokens: readonly Token[], phrases: readonly NounPhrase[], previous: Clause | undefined, verb: VerbGroup): NounPhrase | null {
  if (!previous || !RELATIVES.has(previous.marker ?? '') || previous.verb.form !== 'finite' || verb.form !== 'finite' || verb.last > verb.first) return null;
  const between = tokens.slice(previous.verb.last + 1, verb.first);
  if (between.some((t, i) => BREAKS.has(t.text) || t.pos === 'CCONJ' || opensClause(tokens, previous.verb.last + 1 + i))) return null;
  let antecedent = phrases.find((p) => p.last === previous.first - 2);
  while (antecedent && antecedent.preposition !== null) {
    const { first } = antecedent;
    antecedent = phrases.find((p) => p.last === first - 2);
  }
  return antecedent ?? null;
}

/** "A jet carrying 189 people from the coast made an emergency landing": a participle between subject and verb is part of the subject. */
function behindParticiple(tokens: readonly Token[], previous: Clause | undefined, verb: VerbGroup): NounPhrase | null {
  if (!previous?.subject || previous.verb.form !== 'participle' || verb.form !== 'finite' || previous.subject.last !== previous.verb.first - 1) return null;
  const behind = previous.verb.last + 1;
  return tokens.slice(behind, verb.first).some((t, i) => BREAKS.has(t.text) || t.pos === 'CCONJ' || opensClause(tokens, behind + i)) ? null : previous.subject;
}

/** "Marsh, who announced her retirement last month, is testifying": commas on both sides part the relative clause from what goes on. */
function behindInsertion(tokens: readonly Token[], phrases: readonly NounPhrase[], previous: Clause | undefined, verb: VerbGroup): NounPhrase | null {
  if (!previous?.subject || !/^(?:who|which|whose)$/.test(previous.marker ?? '') || verb.form !== 'finite' || previous.verb.form !== 'finite') return null;
  // "Whose father" is a subject of its own; the others stand for what they follow.
  const opening = previous.marker === 'whose' ? previous.first - 1 : previous.first - 2;
  const told = previous.marker === 'whose' ? phrases.find((p) => p.last === opening - 1 && p.preposition === null) : previous.subject;
  return told && tokens[opening]?.text === ',' && tokens[verb.first - 1]?.text === ',' && told.last < opening ? told : null;
}

/** "Ma, once a celebrated figure, founded": a comma right before the verb closes an insertion; the subject is before it. */
function beforeApposition(tokens: readonly Token[], phrases: readonly NounPhrase[], floor: number, verb: VerbGroup): NounPhrase | null {
  if (tokens[verb.first - 1]?.text !== ',' || verb.form !== 'finite') return null;
  for (let i = verb.first - 2; i > floor; i--) {
    if (tokens[i]?.text !== ',') continue;
    const chain = phrases.filter((p) => p.last < i && p.first >= floor && !phrases.some((q) => q.first > p.first && q.last < i && q.preposition === null));
    return chain.find((p) => p.preposition === null && p.last <= i - 1) ?? null;
  }
  return null;
}

/** Words between a subordinator and its verb that stand for a subject of their own, though no phrase was read from them ("although several were hurt"). */
const SUBJECT_LIKE = /^(?:DET|ADJ|NUM|PRON|NOUN|PROPN)$/;

/** "A ferry carrying cars, as well as sheep sank": what is added opens no clause. */
const isAddition = (tokens: readonly Token[], first: number): boolean => tokens[first - 1]?.lower === 'as' && tokens[first - 2]?.lower === 'well';

function sharedSubject(tokens: readonly Token[], phrases: readonly NounPhrase[], clauses: readonly Clause[], first: number, marker: string | null, verb: VerbGroup): NounPhrase | null {
  if (marker !== null && RELATIVES.has(marker)) {
    const antecedents = phrases.filter((p) => p.last < first - 1);
    const nearest = antecedents.at(-1);
    const comma = tokens[first - 2]?.text === ',' ? 3 : 2;
    if (nearest && nearest.last >= first - comma) return nearest;
  }
  const previous = clauses.at(-1);
  if (!previous || (marker !== null && !isAddition(tokens, first) && tokens.slice(first, verb.first).some((t) => SUBJECT_LIKE.test(t.pos)))) return null;
  // "There were 100 people initially who jumped": what there was is the subject of what follows.
  const existential = previous.subject !== null && tokens[previous.subject.head]?.lower === 'there';
  if (verb.form === 'infinitive' || existential) return previous.object ?? previous.subject;
  return previous.subject;
}
