import { CAUSE_BEHIND, CAUSE_VERBS } from '../../../language/en/patterns/cause.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Span, Statement } from '../../statement.ts';
import type { Token } from '../../../language/language.ts';
import type { Clause } from '../../text/clause.ts';
import { askedClause } from '../../text/asked/asked-clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';

/** Longest cause, in tokens, before a comma or the end of the sentence. */
const LONGEST = 18;

/**
 * Why something happened. Value: the cause's content keys and words; object.modifiers: content keys of the effect; words:
 * the cause as written.
 */
export const causeExtractor: Extractor = {
  family: 'cause',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : [...toldBehind(reading, s), ...byVerb(reading, s)])),
};

/** "The flight was cancelled because of fog": effect, joining words, cause. */
function toldBehind(reading: Reading, sentence: Sentence): Statement[] {
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const text = source.slice(sentence.span.start, sentence.span.end);
  return [...text.matchAll(CAUSE_BEHIND)].flatMap((m) => {
    const at = sentence.span.start + m.index;
    const from = at + m[0].length;
    const first = sentence.tokens.findIndex((t) => t.start >= from);
    if (first < 0) return [];
    const cause = upToBreak(sentence.tokens.slice(first, first + LONGEST));
    const clause = sentence.clauses.findLast((c) => (sentence.tokens[c.verb.first]?.start ?? 0) < at) ?? null;
    const effect = sentence.tokens.slice(clause?.first ?? 0).filter((t) => t.end <= at);
    return build(reading, sentence, clause, effect, cause, at);
  });
}

/** "Strong winds caused the crash." */
function byVerb(reading: Reading, sentence: Sentence): Statement[] {
  return sentence.clauses.flatMap((clause) => {
    const { verb, subject } = clause;
    if (!CAUSE_VERBS.has(verb.lemma) || verb.passive || !subject || subject.first >= verb.first) return [];
    if (/^(?:lead|result)$/.test(verb.lemma) && !/^(?:to|in)$/.test(sentence.tokens[verb.last + 1]?.lower ?? '')) return [];
    const cause = sentence.tokens.slice(subject.first, verb.first);
    // "The barge caught fire and caused an explosion": the clause before is the cause when it tells of a happening.
    if (clause.sharedSubject && !contentKeys(cause).some((k) => k.startsWith('#'))) return [];
    const effect = sentence.tokens.slice(verb.last + 1, clause.last + 1);
    return build(reading, sentence, clause, effect, cause);
  });
}

function build(reading: Reading, sentence: Sentence, clause: Clause | null, effect: readonly Token[], cause: readonly Token[], joined: number | null = null): Statement[] {
  const [why, what] = [contentKeys(cause), contentKeys(effect)];
  const [first, last] = [cause[0], cause.at(-1)];
  if (why.length === 0 || what.length === 0 || !first || !last) return [];
  const words: Span = { start: first.start, end: last.end };
  const asked = clause ? askedClause(reading, sentence, clause, joined === null ? null : { start: joined, end: last.end }) : null;
  const clauseSpan = clause ? spanOf(sentence.tokens, clause.first, clause.last) : sentence.span;
  return [statementIn(reading, sentence, clause, {
    kind: 'cause',
    slot: 'cause',
    predicate: what.find((k) => k.startsWith('#'))?.slice(1) ?? null,
    subject: clause?.subject ? reading.phrase(sentence, clause.subject) : null,
    object: keyPhrase(what),
    value: { type: 'wording', text: '', lemmas: why },
    cardinality: 'list',
    polarity: clause?.verb.negated ? 'negative' : 'positive',
    clause: { start: Math.min(clauseSpan.start, words.start), end: Math.max(clauseSpan.end, words.end) },
    words,
    ...(clause ? { verb: verbSpan(sentence, clause.verb) } : {}),
    ...(asked ? { asked } : {}),
  })];
}

function upToBreak(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((t) => /^[,;:—–()“”"]$/.test(t.text) || t.text === '.');
  return end < 0 ? tokens : tokens.slice(0, end);
}
