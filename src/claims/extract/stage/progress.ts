import { NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import { PLANNING, WORKING } from '../../../language/en/lexicon/progress.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { predicateOf } from '../predicate.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';

/** An infinitive stands at most this many tokens behind the verb that governs it ("are working hard to free"). */
const NEAR = 3;

/**
 * Actions that are not done yet: still to come ("will vote", "is due to leave"; stage 1) or under way ("are searching", "is being
 * moved"; stage 2). Slot: "progress:theme" of what the action befalls, "progress:agent" of who acts where it befalls nobody;
 * subject: that participant; object.modifiers: the clause's content keys. What is done, the propositions say.
 */
export const progressExtractor: Extractor = {
  family: 'progress',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (isOfTheEvent(reading, s) ? s.clauses.flatMap((c, i) => progress(reading, s, c, s.clauses[i - 1] ?? null) ?? []) : [])),
};

const isOfTheEvent = (reading: Reading, s: Sentence): boolean => s.tokens.at(-1)?.text !== '?' && !reading.isFurniture(s) && anchorOf(reading, s) === null;

function progress(reading: Reading, sentence: Sentence, clause: Clause, before: Clause | null): Statement | null {
  const { verb, subject, object } = clause;
  const stage = stageOf(sentence, clause, before, reading.voice(sentence, clause).speaker !== null);
  const own = sentence.tokens.slice(clause.first, clause.last + 1);
  const theme = verb.passive ? subject : object;
  const participant = theme ?? subject;
  if (stage === null || !participant || SAY.has(verb.lemma) || /^(?:be|have)$/.test(verb.lemma)) return null;
  if (verb.negated || own.some((t) => NEGATORS.has(t.lower))) return null;
  const shared = subject && subject.last < clause.first ? sentence.tokens.slice(subject.first, subject.last + 1) : [];
  return statementIn(reading, sentence, clause, {
    kind: 'status',
    slot: theme ? 'progress:theme' : 'progress:agent',
    predicate: predicateOf(sentence, clause),
    subject: reading.phrase(sentence, participant),
    object: keyPhrase(contentKeys([...shared, ...own])),
    value: { type: 'state', family: 'progress', side: 1, stage },
    cardinality: 'moving',
    words: spanOf(sentence.tokens, verb.first, verb.last),
    verb: verbSpan(sentence, verb),
  });
}

/** Null for what is done or only possible. Reported speech puts plans and the present in the past: "would", "were". */
function stageOf({ tokens }: Sentence, { verb, marker }: Clause, before: Clause | null, reported: boolean): 1 | 2 | null {
  // "To be moved" opens with an auxiliary, as finite verbs do.
  const infinitive = tokens[verb.first - 1]?.lower === 'to';
  if (infinitive || verb.form !== 'finite') {
    if (!before || before.verb.negated || verb.first - before.verb.last > NEAR) return null;
    // "Is due to leave", "are ready to sail": the tagger's adjective plans.
    const plans = PLANNING.has(before.verb.lemma) || tokens.slice(before.verb.last + 1, verb.first).some((t) => PLANNING.has(t.lower));
    if (infinitive && plans) return 1;
    return WORKING.has(before.verb.lemma) ? 2 : null;
  }
  if (verb.modal !== null) return verb.tense === 'future' || (verb.modal === 'would' && reported && marker !== 'if') ? 1 : null;
  const main = tokens[verb.verb]?.lower ?? '';
  const running = main.endsWith('ing') || tokens.slice(verb.first, verb.verb).some((t) => t.lower === 'being');
  return running && main !== 'going' && verb.last > verb.first && (reported || verb.tense !== 'past') ? 2 : null;
}
