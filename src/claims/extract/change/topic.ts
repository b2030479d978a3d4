import { CHANGE_NOUNS, CHANGE_VERBS, STAND_INS, TOPIC_FILLERS, TOPIC_PREPOSITIONS, type Direction } from '../../../language/en/lexicon/change.ts';
import { MONTH_OR_DAY } from '../../../language/en/lexicon/closed-class.ts';
import { rootOf } from '../../../language/en/root.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';

/** A change named by a noun: which one, and what it is that changes. */
export interface NamedChange {
  readonly lemma: string;
  readonly direction: Direction;
  readonly phrase: NounPhrase;
  /** Lemmas of what changes, without fillers; stand-ins are marked by a leading "~". */
  readonly topic: readonly string[];
  /** Last token of the change and its attached phrases. */
  readonly last: number;
}

const content = (pos: string): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';

/** Lemmas of a phrase that can name what changes. */
export function topicWords(sentence: Sentence, phrase: NounPhrase, without: number | null): string[] {
  const out: string[] = [];
  for (let i = phrase.first; i <= phrase.last; i++) {
    const t = sentence.tokens[i];
    if (!t || i === without || !content(t.pos)) continue;
    const lemma = t.lemma.toLowerCase();
    if (TOPIC_FILLERS.has(lemma) || CHANGE_NOUNS.has(lemma) || MONTH_OR_DAY.test(t.text)) continue;
    const article = sentence.tokens[phrase.first]?.lower;
    const standIn = STAND_INS.has(lemma) && (i === phrase.head || i === phrase.possessor) && onlyCounted(sentence, phrase.first, i) && /^(?:the|its|their|both)$/.test(article ?? '');
    out.push(standIn ? `~${lemma}` : rootOf(lemma));
  }
  return out;
}

/** Nothing but numbers between determiner and noun: "the two countries". */
function onlyCounted(sentence: Sentence, first: number, noun: number): boolean {
  return sentence.tokens.slice(first + 1, noun).every((t) => t.pos === 'NUM');
}

/** Phrases attached behind a phrase by topic prepositions, as long as nothing else stands between them. */
export function attached(sentence: Sentence, phrase: NounPhrase): NounPhrase[] {
  const out: NounPhrase[] = [];
  let last = phrase.last;
  for (const p of sentence.phrases) {
    if (p.first <= last) continue;
    const gap = sentence.tokens.slice(last + 1, p.first).map((t) => t.lower);
    const joined = gap.length === 1 && gap[0] === 'and' && out.length > 0;
    if (!joined && !(gap.length === 1 && TOPIC_PREPOSITIONS.has(gap[0] ?? '')) || isTime(sentence, p)) break;
    out.push(p);
    last = p.last;
  }
  return out;
}

/** "In 2019", "in May": when it changes, not what. */
function isTime(sentence: Sentence, { first, head }: NounPhrase): boolean {
  const text = sentence.tokens[head]?.text ?? '';
  return MONTH_OR_DAY.test(text) || (first === head && /^\d{4}s?$/.test(text));
}

/** "The sinking of the slope": any verb of change names its change by its form in -ing. */
function gerundOf(form: string): Direction | null {
  const stem = /^(.{3,})ing$/.exec(form)?.[1];
  if (stem === undefined) return null;
  return CHANGE_VERBS.get(stem) ?? CHANGE_VERBS.get(`${stem}e`) ?? CHANGE_VERBS.get(stem.replace(/(.)\1$/, '$1')) ?? null;
}

/** The change that a phrase names, with what changes; null when its head is no word of change. */
export function namedChange(sentence: Sentence, phrase: NounPhrase): NamedChange | null {
  const head = sentence.tokens[phrase.head];
  if (!head) return null;
  const lemma = head.lemma.toLowerCase();
  const direction = CHANGE_NOUNS.get(lemma) ?? CHANGE_NOUNS.get(head.lower) ?? gerundOf(head.lower);
  if (!direction) return null;
  const behind = attached(sentence, phrase);
  const topic = [...topicWords(sentence, phrase, phrase.head), ...behind.flatMap((p) => topicWords(sentence, p, null))];
  return { lemma: CHANGE_NOUNS.has(lemma) ? lemma : head.lower, direction, phrase, topic: [...new Set(topic)], last: behind.at(-1)?.last ?? phrase.last };
}
