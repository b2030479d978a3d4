import { ALERTS, NOISES, RECEIVES, REPORTS, RESPONDERS, WITNESSES } from '../../../language/en/lexicon/incidents.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import type { TimeExpression } from '../../time/expression.ts';
import { anchorOf } from '../measure/anchor.ts';
import { nearestClause } from '../time/clause-of.ts';
import { incidentBefore, incidentsOf, toldIncident } from './incident.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';

/** How a clause comes by the moment: it tells the incident, a call for help, or what a witness noticed. */
type How = 'told' | 'called' | 'noticed';

/** Bounds that leave a clock time close to the moment. */
const CLOSE = /^(?:around|about|nearly|almost|shortly after|just after|shortly before|just before)$/;

/**
 * The clock time of the incident that an article reports, wherever a clause gives it: with the deed ("the tram overturned at
 * 6.10am"), behind its noun ("the blaze at around 9 p.m."), with the call for help or the noise. Predicate: the family of the
 * incident; object.head: what bounds the time; object.modifiers: how the clause comes by it.
 */
export const momentExtractor: Extractor = {
  family: 'moment',
  extract: (reading: Reading): Statement[] => {
    if (incidentsOf(reading).length === 0) return [];
    return reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : reading.times(s).flatMap((time) => moment(reading, s, time) ?? [])));
  },
};

function moment(reading: Reading, sentence: Sentence, time: TimeExpression): Statement | null {
  const clause = nearestClause(sentence, time);
  if (time.clock === null || !clause || !(time.bound === null || CLOSE.test(time.bound)) || anchorOf(reading, sentence) !== null) return null;
  const told = incidentBefore(reading, sentence, sentence.tokens.findIndex((t) => t.end > time.start)) ?? toldIncident(reading, sentence, clause);
  const how: How | null = told !== null ? 'told' : isCall(sentence, clause) ? 'called' : isNotice(sentence, clause) ? 'noticed' : null;
  const family = told ?? incidentsOf(reading)[0];
  const { force } = reading.voice(sentence, clause);
  if (how === null || family === undefined || force === 'forecast' || force === 'conditional') return null;
  const said = spanOf(sentence.tokens, Math.min(clause.first, clause.subject?.first ?? clause.first), clause.last);
  return statementIn(reading, sentence, clause, {
    kind: 'time',
    slot: 'moment',
    predicate: family,
    object: keyPhrase([how], time.bound ?? ''),
    value: { ...time.span, grain: 'minute', floating: `clock:${time.clock}${time.zone === null ? '' : `@${time.zone}`}` },
    clause: { start: Math.min(said.start, time.start), end: Math.max(said.end, time.end) },
    words: { start: time.start, end: time.end },
  });
}

/** "Police were called", "crews received reports of a fire", "the first alert was received". */
function isCall(sentence: Sentence, { verb, subject, object }: Clause): boolean {
  // The tagger takes a capital plural that opens a sentence for a name and leaves it as it is ("Firefighters were called").
  const lemma = (at: number | undefined): string => (at === undefined ? '' : (sentence.tokens[at]?.lemma.toLowerCase().replace(/s$/, '') ?? ''));
  const called = ALERTS.has(verb.lemma) && verb.passive && RESPONDERS.has(lemma(subject?.head));
  const received = RECEIVES.has(verb.lemma) && (verb.passive ? REPORTS.has(lemma(subject?.head)) || sentence.tokens.slice(Math.max(0, verb.first - 3), verb.first).some((t) => REPORTS.has(t.lemma.toLowerCase())) : RESPONDERS.has(lemma(subject?.head)) && REPORTS.has(lemma(object?.head)));
  return called || received;
}

/** "I heard a massive bang". */
const isNotice = (sentence: Sentence, { verb, object }: Clause): boolean => WITNESSES.has(verb.lemma) && object !== null && NOISES.has(sentence.tokens[object.head]?.lemma.toLowerCase() ?? '');
