import { MADE_TO, STEP_WORDS, STEPS, UNKNOWN_FUTURE, type Step } from '../../../language/en/patterns/steps.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { anchorOf } from '../measure/anchor.ts';
import { openStatement } from './build.ts';

/** How many sentences back "he" and "I" reach. */
const REACH = 3;

/** Whether somebody takes a step that news waits for: "will not resign", "is undecided whether to stand" / "resigned". */
export function stepQuestion(reading: Reading, sentence: Sentence): Statement[] {
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const raw = source.slice(sentence.span.start, sentence.span.end);
  if (!STEP_WORDS.test(raw) || raw.trimEnd().endsWith('?')) return [];
  return STEPS.flatMap((step) => {
    const found = stateIn(step, raw);
    const person = found && anchorOf(reading, sentence) === null ? whoIn(reading, sentence, found.match) : null;
    if (!found || !person) return [];
    const { index, 0: words } = found.match;
    const start = sentence.span.start + index;
    return [openStatement(reading, sentence, { kind: 'status', family: step.family, answered: found.taken, about: person, keys: [], words: { start, end: start + words.length }, forNow: found.open })];
  });
}

interface Found {
  readonly match: RegExpExecArray;
  readonly taken: boolean;
  /** Only weighed or not known yet, not refused. */
  readonly open: boolean;
}

function stateIn({ family, refused, weighed, taken }: Step, raw: string): Found | null {
  const [no, maybe, done] = [refused.exec(raw), weighed.exec(raw) ?? (family === 'leave' ? UNKNOWN_FUTURE.exec(raw) : null), taken.exec(raw)];
  if (no) return { match: no, taken: false, open: false };
  if (maybe) return { match: maybe, taken: false, open: true };
  return done ? { match: done, taken: true, open: false } : null;
}

/** Who takes it: a person before the end of the words, or right behind "the future of"; a pronoun's, as the sentences before spoke of last. */
function whoIn(reading: Reading, sentence: Sentence, { index, 0: words }: RegExpExecArray): Phrase | null {
  const end = sentence.span.start + index + words.length;
  if (/ of$/.test(words)) return peopleIn(reading, sentence, sentence.phrases.filter((p) => (sentence.tokens[p.first]?.start ?? 0) >= end))[0] ?? null;
  // "The leak forced the minister to resign": whoever forces does not.
  if (MADE_TO.test(words)) return peopleIn(reading, sentence, sentence.phrases.filter((p) => (sentence.tokens[p.first]?.start ?? 0) >= end - words.length && (sentence.tokens[p.last]?.end ?? end) <= end)).at(-1) ?? null;
  const own = lastPerson(reading, sentence, end);
  if (own || !sentence.tokens.some((t) => t.end <= end && /^(?:i|he|she)$/.test(t.lower))) return own;
  const before = reading.document.sentences.filter((s) => s.index >= 0 && s.index < sentence.index && s.index >= sentence.index - REACH).toReversed();
  for (const s of before) {
    const found = lastPerson(reading, s, s.span.end);
    if (found) return found;
  }
  return null;
}

/** The last person by name before some words: a subject rather than somebody who is told or met. */
function lastPerson(reading: Reading, sentence: Sentence, end: number): Phrase | null {
  const before = sentence.phrases.filter((p) => (sentence.tokens[p.last]?.end ?? end) <= end);
  const subjects = before.filter((p) => sentence.clauses.some((c) => c.subject?.head === p.head));
  return peopleIn(reading, sentence, subjects).at(-1) ?? peopleIn(reading, sentence, before).at(-1) ?? null;
}

/** Of some phrases those that are people by name: known as such, or two words that name no place and no body. */
function peopleIn(reading: Reading, sentence: Sentence, phrases: readonly NounPhrase[]): Phrase[] {
  return phrases.map((p) => reading.phrase(sentence, p)).filter(({ name, mention, head }) => {
    if (name === null || mention === null || name.split(' ').at(-1)?.toLowerCase() !== head) return false;
    const known = reading.names.mentions[mention];
    return known?.kind === 'person' || (known?.kind === 'other' && (known.names[0] ?? '').includes(' '));
  });
}
