import { NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import type { Matter } from '../../../language/en/lexicon/matters/matter.ts';
import { nounFamily } from '../../../language/en/lexicon/predicates.ts';
import { sameThing } from '../../../language/en/lexicon/same-things.ts';
import { rootOf } from '../../../language/en/root.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { personBefore } from '../person-before.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';
import { matterWords, type MatterWords } from './phrase-index.ts';

/** Words this near before a phrase turn it round ("not at all unanimous"). */
const NEAR = 3;
/** Words before a phrase by which it is only asked or talked of ("whether the jury was split", "false reports of a second gunman"). */
const TALK = /^(?:whether|if|unless|denied|denies|rumou?rs?|erroneous|unfounded|mistaken|false|possible|possibly|reports)$/;
/** Verbs of those who look into it. */
const LOOKS_INTO = /^(?:investigat\w+|prob(?:e|es|ed|ing)|examin\w+|look(?:s|ed|ing)?)$/;
/** How far before the phrase they may stand. */
const TALK_REACH = 5;
/** Words right before a phrase by which it is only feared. */
const FEARED = /^(?:feared|believed|presumed|thought|assumed|reported)$/;
/** Words right before a phrase that stop short of it ("nearly dead", "almost unanimous"). */
const SHORT_OF = /^(?:nearly|almost|virtually|practically|brain|half)$/;

/**
 * Which answer a sentence gives to a matter of the lexicon: whether the vote was unanimous, whether the alarm rang. Slot:
 * "matter:" and its id; value: the answer's number as the stage; subject: the person before the words; object.modifiers: the
 * nouns around them; scope.basis: the matter, where the article speaks of what the matter is about.
 */
export const matterExtractor: Extractor = {
  family: 'matter',
  extract: (reading: Reading): Statement[] => {
    return reading.document.sentences.flatMap((s) => (s.tokens.at(-1)?.text === '?' || reading.isFurniture(s) ? [] : told(reading, s)));
  },
};

/** Compiled once: each article is asked of every matter that its sentences answer. */
const fields = new Map<string, RegExp>();

/** Whether an article speaks of what a matter is about. */
function isWithin({ within }: Matter, { article }: Reading): boolean {
  if (within === undefined) return true;
  const field = fields.get(within) ?? new RegExp(`\\b(?:${within.replaceAll(' ', '|')})`, 'i');
  fields.set(within, field);
  return field.test(article.title) || field.test(article.text);
}

function told(reading: Reading, sentence: Sentence): Statement[] {
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const found = matterWords(sentence, source).filter((m) => m.end <= sentence.span.end);
  const clear = found.filter((m) => !found.some((o) => o.matter === m.matter && o.answer !== m.answer && overrides(o, m)));
  const once = clear.filter((m, i) => clear.findIndex((o) => o.matter === m.matter && o.answer === m.answer) === i);
  return once.flatMap((m) => statement(reading, sentence, m) ?? []);
}

/** "No previous convictions", not "previous convictions": of phrases that overlap the one that opens first, and the longer of two that open at once. */
const overrides = (one: MatterWords, other: MatterWords): boolean => one.start < other.end && other.start < one.end && (one.start < other.start || (one.start === other.start && one.end > other.end));

function statement(reading: Reading, sentence: Sentence, m: MatterWords): Statement | null {
  const { matter, answer, first, start, end } = m;
  const { tokens, clauses } = sentence;
  if (tokens.slice(Math.max(0, first - NEAR), first).some((t) => NEGATORS.has(t.lower))) return null;
  if (FEARED.test(tokens[first - 1]?.lower ?? '') || SHORT_OF.test(tokens[first - 1]?.lower ?? '')) return null;
  // What investigators look into is an account of a cause, not a firm one.
  const talk = tokens.slice(Math.max(0, first - TALK_REACH), first).filter((t) => TALK.test(t.lower));
  const open = talk.length > 0 && matter.kind === 'cause' && matter.soft === true && talk.every((t) => t.lower === 'whether') && tokens.some((t) => LOOKS_INTO.test(t.lower));
  if (talk.length > 0 && !open) return null;
  if (matter.past !== true && anchorOf(reading, sentence) !== null) return null;
  const clause = clauses.findLast((c) => (tokens[c.first]?.start ?? 0) <= start && (tokens[c.last]?.end ?? 0) > start) ?? null;
  const { force } = reading.voice(sentence, clause);
  if (matter.kind !== 'outlook' && (force === 'forecast' || force === 'conditional')) return null;
  const subject = matter.of === 'event' ? null : personBefore(reading, sentence, end);
  if (matter.of === 'person' && subject === null) return null;
  return statementIn(reading, sentence, clause, {
    kind: matter.kind,
    slot: `matter:${matter.id}`,
    predicate: matter.id,
    subject,
    object: keyPhrase(m.thing === null ? nounsAround(reading, sentence) : [m.thing], m.thing ?? ''),
    value: { type: 'state', family: matter.id, side: 1, stage: answer },
    ...(open ? { force: 'hedged' as const } : {}),
    cardinality: matter.runs === true ? 'moving' : 'single',
    scope: isWithin(matter, reading) ? { basis: matter.id } : {},
    words: { start, end },
  });
}

/** Nouns of the sentence but those for happenings, by root; those of the one before as well, where a pronoun may stand for one of them. */
function nounsAround({ document }: Reading, sentence: Sentence): string[] {
  const refers = sentence.tokens.some((t) => /^(?:it|they|them|this)$/.test(t.lower));
  const before = refers ? document.sentences.filter((s) => s.index >= 0 && s.index === sentence.index - 1) : [];
  const nouns = [...before, sentence].flatMap((s) => s.tokens).filter((t) => t.pos === 'NOUN' && nounFamily(t.lemma.toLowerCase()) === null);
  return [...new Set(nouns.map((t) => rootOf(sameThing(t.lemma.toLowerCase()))))].toSorted();
}
