import { STAGES } from '../../../language/en/lexicon/stages.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { personBefore } from '../person-before.ts';
import { statementIn } from '../statement-in.ts';

/**
 * How far somebody has come in a process: detained, charged, convicted; in critical condition, recovering, released from
 * hospital. Value: the process and the stage; subject: the person, by name or by the noun for a party of the event.
 */
export const stageExtractor: Extractor = {
  family: 'stage',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => stagesIn(reading, s)),
};

function stagesIn(reading: Reading, sentence: Sentence): Statement[] {
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  const raw = source.slice(sentence.span.start, sentence.span.end);
  const last = STAGES.findLast((s) => s.pattern.test(raw));
  const found = last?.pattern.exec(raw);
  if (!last || !found || anchorOf(reading, sentence) !== null) return [];
  const start = sentence.span.start + found.index;
  const clause = sentence.clauses.find((c) => (sentence.tokens[c.first]?.start ?? 0) <= start && (sentence.tokens[c.last]?.end ?? 0) > start) ?? null;
  const { force } = reading.voice(sentence, clause);
  const subject = personBefore(reading, sentence, start);
  if (subject === null || clause?.verb.negated || force === 'forecast' || force === 'conditional') return [];
  return [statementIn(reading, sentence, clause, {
    kind: 'status',
    slot: `stage:${last.process}`,
    predicate: last.process,
    subject,
    value: { type: 'state', family: last.process, side: 1, stage: last.stage },
    cardinality: 'moving',
    words: { start, end: start + found[0].length },
  })];
}
