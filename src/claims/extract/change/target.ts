import { CHAPTERS, NEW, NOT_FIRST, PHASE_NOUNS } from '../../../language/en/lexicon/change.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { attached, namedChange, topicWords, type NamedChange } from './topic.ts';

/** What is presented: a change, and the phase of it that the words name. */
export interface Target {
  readonly change: NamedChange;
  readonly phase: 'begins' | 'ends' | null;
}

/**
 * The change that a phrase names: directly ("a shift in …"), behind a word of phase ("the start of a thaw"), as a turning
 * point or as a new chapter. "The latest sign of a thaw" is no beginning and yields nothing.
 */
export function targetOf(sentence: Sentence, phrase: NounPhrase): Target | null {
  if (has(sentence, phrase, NOT_FIRST)) return null;
  const found = direct(sentence, phrase) ?? behindPhase(sentence, phrase) ?? turn(sentence, phrase);
  return found && !has(sentence, found.change.phrase, NOT_FIRST) ? found : null;
}

function direct(sentence: Sentence, phrase: NounPhrase): Target | null {
  const change = namedChange(sentence, phrase);
  return change && { change, phase: null };
}

function behindPhase(sentence: Sentence, phrase: NounPhrase): Target | null {
  const phase = PHASE_NOUNS.get(headOf(sentence, phrase));
  const change = phase ? attached(sentence, phrase).map((p) => namedChange(sentence, p)).find((c) => c !== null) : null;
  return phase && change ? { change, phase } : null;
}

/** "A turning point in tensions", "a watershed for the club", "a new chapter for the town": a turn in what follows. */
function turn(sentence: Sentence, phrase: NounPhrase): Target | null {
  const head = headOf(sentence, phrase);
  const point = head === 'watershed' || head === 'turning-point' || (head === 'point' && has(sentence, phrase, TURNING));
  if (!point && !(CHAPTERS.has(head) && has(sentence, phrase, NEW))) return null;
  const about = attached(sentence, phrase);
  const last = about.at(-1);
  if (!last) return null;
  const topic = about.flatMap((p) => topicWords(sentence, p, null));
  return { change: { lemma: 'turning point', direction: 'turn', phrase, topic, last: last.last }, phase: 'begins' };
}

const TURNING = new Set(['turning']);
const headOf = (sentence: Sentence, phrase: NounPhrase): string => sentence.tokens[phrase.head]?.lemma.toLowerCase() ?? '';

const has = (sentence: Sentence, phrase: NounPhrase, set: ReadonlySet<string>): boolean =>
  sentence.tokens.slice(phrase.first, phrase.last + 1).some((t) => set.has(t.lower));
