import { MONTH_OR_DAY } from '../../../language/en/lexicon/closed-class.ts';
import { BLAMES, CAUSE_BEHIND, CAUSE_VERBS } from '../../../language/en/patterns/cause.ts';
import type { Token } from '../../../language/language.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { causeStatement } from './cause-statement.ts';

/** Longest cause, in tokens, before a comma or the end of the sentence. */
const LONGEST = 18;

/**
 * Why something happened. Value: the cause's content keys and words; object.modifiers: content keys of the effect; words:
 * the cause as written.
 */
export const causeExtractor: Extractor = {
  family: 'cause',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : [...toldBehind(reading, s), ...byVerb(reading, s), ...blamed(reading, s)])),
};

/** "The flight was cancelled because of fog", "Because of fog, the flight was cancelled": effect and cause with joining words before it. */
function toldBehind(reading: Reading, sentence: Sentence): Statement[] {
  const { tokens, clauses } = sentence;
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const text = source.slice(sentence.span.start, sentence.span.end);
  return [...text.matchAll(CAUSE_BEHIND)].flatMap((m) => {
    const at = sentence.span.start + m.index;
    const from = at + m[0].length;
    const first = tokens.findIndex((t) => t.start >= from);
    if (first < 0) return [];
    const cause = upToBreak(tokens.slice(first, first + LONGEST));
    const last = first + cause.length - 1;
    if (m.index === 0) {
      const main = tokens[last + 1]?.text === ',' ? clauses.find((c) => c.verb.first > last + 1) : undefined;
      return main ? causeStatement(reading, sentence, { clause: main, effect: tokens.slice(last + 2, main.last + 1), cause, joined: at }) : [];
    }
    const clause = clauses.findLast((c) => (tokens[c.verb.first]?.start ?? 0) < at) ?? null;
    // "The recall, which was prompted by": what the relative clause describes is the effect.
    const shared = clause?.sharedSubject && clause.subject && clause.subject.last < clause.first ? tokens.slice(clause.subject.first, clause.subject.last + 1) : [];
    return causeStatement(reading, sentence, { clause, effect: [...shared, ...tokens.slice(clause?.first ?? 0).filter((t) => t.end <= at)], cause, joined: at });
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
    return causeStatement(reading, sentence, { clause, effect: sentence.tokens.slice(verb.last + 1, clause.last + 1), cause });
  });
}

/** "Police blamed the blackout on a fallen tree", "the airline attributed the delay to snow". */
function blamed(reading: Reading, sentence: Sentence): Statement[] {
  return sentence.clauses.flatMap((clause) => {
    const { verb, subject, object } = clause;
    const link = BLAMES.get(verb.lemma);
    if (link === undefined || verb.passive || !subject || !object || object.first !== verb.last + 1) return [];
    const behind = clause.prepositional.find((p) => p.first > object.last && p.preposition === link);
    if (!behind || MONTH_OR_DAY.test(sentence.tokens[behind.head]?.text ?? '')) return [];
    const { name, text } = reading.phrase(sentence, subject);
    return causeStatement(reading, sentence, { clause, effect: sentence.tokens.slice(object.first, behind.first - 1), cause: upToBreak(sentence.tokens.slice(behind.first, clause.last + 1)), blamer: name ?? text });
  });
}

function upToBreak(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((t) => /^[,;:—–()“”"]$/.test(t.text) || t.text === '.');
  return end < 0 ? tokens : tokens.slice(0, end);
}
