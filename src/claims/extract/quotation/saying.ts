import { SPOKEN_ONCE } from '../../../language/en/lexicon/reporting.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import type { TimeExpression } from '../../time/expression.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';
import { clauseOf } from '../time/clause-of.ts';
import type { Quoted } from './singly-quoted.ts';

/** How many words of a quotation another account's must be found in. */
const MOST_WORDS = 24;

/**
 * When somebody said what is quoted: the time in the only clause of the sentence that reports words. Slot: "said"; value: the time;
 * object: the quotation as written, its words as modifiers. Gets wrong: a time that the words are about, where no preposition parts it.
 */
export function sayingTimes(reading: Reading, quoted: Quoted, quotation: Statement): Statement[] {
  if (quotation.speaker === null || quotation.value.type !== 'wording') return [];
  const { sentence } = quoted;
  const reports = sentence.clauses.filter((c) => SPOKEN_ONCE.has(c.verb.lemma) && c.verb.form === 'finite' && !isQuoted(quoted, c.verb.first));
  const [report] = reports;
  if (!report || reports.length > 1 || report.verb.passive || report.verb.negated || report.verb.tense !== 'past' || report.verb.perfect) return [];
  const { lemmas } = quotation.value;
  const source = sentence.index < 0 ? reading.article.title : reading.article.text;
  return reading.times(sentence).filter((t) => dates(quoted, report, t)).slice(0, 1).map((time) => statementIn(reading, sentence, report, {
    kind: 'time',
    slot: 'said',
    predicate: 'say',
    object: { ...keyPhrase(lemmas.slice(0, MOST_WORDS)), text: source.slice(quotation.words.start, quotation.words.end) },
    value: time.span,
    speaker: quotation.speaker,
    clause: sentence.span,
    words: { start: time.start, end: time.end },
  }));
}

/** Whether a token stands between quotation marks of its sentence. */
function isQuoted({ sentence: { tokens }, first, last }: Quoted, at: number): boolean {
  return (at >= first && at <= last) || tokens.slice(0, at).filter((t) => /^[“”"]$/.test(t.text)).length % 2 === 1;
}

/** "Said on Monday", "told a rally in March", "In March, she said": a day or longer that dates the saying and not what is spoken of. */
function dates(quoted: Quoted, report: Clause, time: TimeExpression): boolean {
  const { tokens } = quoted.sentence;
  const { floating, from, grain } = time.span;
  if (from === null || floating === 'anaphoric' || /^(?:recent|for):/.test(floating ?? '') || !/^(?:day|week|month|season|year)$/.test(grain) || time.bound !== null) return false;
  const [at, behind] = [tokens.findIndex((t) => t.start >= time.start), tokens.findIndex((t) => t.start >= time.end)];
  if (at < 0 || isQuoted(quoted, at)) return false;
  const [before, next] = [tokens[at - 1], behind < 0 ? undefined : tokens[behind]];
  if (next && (/^['’]s?$/.test(next.text) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || next.text === '-')) return false;
  const opens = at <= 1 && next?.text === ',';
  if (opens) return quoted.sentence.clauses.find((c) => c.marker === null && !isQuoted(quoted, c.verb.first)) === report;
  return clauseOf(quoted.sentence, time) === report && (at === report.verb.last + 1 || before === undefined || !/^(?:DET|ADJ|PART|CCONJ)$/.test(before.pos)) && !/^(?:of|for|to|from|about|with|since|until|by|than)$/.test(before?.lower ?? '');
}
