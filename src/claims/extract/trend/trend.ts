import { MEASURABLE } from '../../../language/en/lexicon/change.ts';
import { participleFamily, verbFamily } from '../../../language/en/lexicon/predicates.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';

/**
 * Which way something that is measured moved: "the index surged", "sent shares tumbling". Value: the side, up or down; subject: what moved;
 * object.modifiers: its content keys.
 */
export const trendExtractor: Extractor = {
  family: 'trend',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : s.clauses.flatMap((c) => trend(reading, s, c) ?? []))),
};

const directed = (id: string | undefined): 1 | -1 | null => (id === 'rise' ? 1 : id === 'fall' ? -1 : null);

function trend(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const found = moved(sentence, clause);
  if (!found || clause.verb.negated) return null;
  const { side, what } = found;
  if (!MEASURABLE.has(sentence.tokens[what.head]?.lemma.toLowerCase() ?? '')) return null;
  const keys = contentKeys(sentence.tokens.slice(what.first, what.last + 1)).filter((k) => !k.startsWith('='));
  if (keys.length === 0) return null;
  return statementIn(reading, sentence, clause, {
    kind: 'status',
    slot: 'trend',
    predicate: side > 0 ? 'rise' : 'fall',
    subject: reading.phrase(sentence, what),
    object: keyPhrase(keys),
    value: { type: 'state', family: 'trend', side, stage: null },
    cardinality: 'list',
    clause: spanOf(sentence.tokens, Math.min(clause.first, what.first), clause.last),
    words: spanOf(sentence.tokens, clause.verb.first, clause.verb.last),
    verb: verbSpan(sentence, clause.verb),
  });
}

/** What moved and which way: the subject of a verb of motion, or the object of "send" with a participle of motion. */
function moved(sentence: Sentence, clause: Clause): { side: 1 | -1; what: NounPhrase } | null {
  const { verb, subject, object } = clause;
  const own = directed(verbFamily(verb.lemma)?.id);
  // "fell ill", "grew tired" are no movements.
  const state = sentence.tokens[verb.last + 1]?.pos === 'ADJ';
  if (own && subject && !verb.passive && !state && object === null) return { side: own, what: subject };
  if (verb.lemma !== 'send' || !object || sentence.clauses.some((c) => c.verb.first === object.last + 1 && c.subject === object)) return null;
  const next = sentence.tokens[object.last + 1];
  const side = next ? directed(participleFamily(next.lower)?.id ?? verbFamily(next.lemma)?.id) : null;
  return side ? { side, what: object } : null;
}
