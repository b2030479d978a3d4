import { NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Extractor } from '../../extractor.ts';
import { stemFrequency } from '../../../language/en/document-frequency.ts';
import { doerBehind } from '../doer.ts';
import { isOfAnybody } from '../of-anybody.ts';
import { predicateOf } from '../predicate.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { askedClause } from '../../text/asked/asked-clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { reportedSubject } from '../../text/reported-subject.ts';
import { complementOf } from './complement.ts';
import { contentKeys } from './content-keys.ts';
import { statementIn, verbSpan } from '../statement-in.ts';

/** Fewer content words than this say too little to be found again. */
const FEWEST_KEYS = 2;

/**
 * What each clause says, as its content words: the ground for agreements on facts that no other family covers. Slot: the
 * verb's lemma; words: the verb group; value: content keys,
 * rarest first. Reporting clauses are left to their content.
 */
export const propositionExtractor: Extractor = {
  family: 'proposition',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : s.clauses.flatMap((c) => proposition(reading, s, c) ?? []))),
};

function proposition(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const { verb } = clause;
  const complement = complementOf(sentence, clause);
  const subject = complement ? complement.governor.subject : clause.subject;
  // "Had not been warned" tells what befell its subject; an active reporting verb is left to what it reports.
  if ((SAY.has(verb.lemma) && !verb.passive) || !(verb.form === 'finite' || complement || isMeans(sentence, clause)) || !subject || !isStatement(sentence, clause) || (clause.marker === 'who' && isOfAnybody(sentence, clause))) return null;
  const first = Math.min(clause.first, subject.first);
  const last = behindClaim(sentence, clause);
  const range = sentence.tokens.slice(first, last + 1);
  const meant = reportedSubject(sentence, subject);
  const own = meant ? [...sentence.tokens.slice(meant.first, meant.last + 1), ...range] : clause.sharedSubject ? [...sentence.tokens.slice(subject.first, subject.last + 1), ...sentence.tokens.slice(clause.first, last + 1)] : range;
  const done = SAY.has(verb.lemma) ? [`#${verb.lemma}`] : [];
  const lemmas = rarestFirst([...contentKeys(own), ...done]);
  const about = reading.phrase(sentence, meant ?? subject);
  // A pronoun that stands for a name adds that name: "he will appeal" says as much as "Smith will appeal".
  const named = about.name !== null && sentence.tokens[subject.head]?.pos === 'PRON' ? 1 : 0;
  if (lemmas.length + named < FEWEST_KEYS) return null;
  const agent = agentOf(sentence, clause);
  const asked = complement?.yet ? null : askedClause(reading, sentence, complement?.governor ?? clause, null);
  const negated = complement ? complement.negative : verb.negated || range.some((t) => NEGATORS.has(t.lower));
  return statementIn(reading, sentence, clause, {
    kind: 'status',
    slot: verb.lemma,
    predicate: predicateOf(sentence, clause),
    subject: about,
    object: clause.object && clause.object.last <= last ? reading.phrase(sentence, clause.object) : null,
    value: { type: 'wording', text: '', lemmas },
    cardinality: 'list',
    scope: agent === null ? {} : { basis: agent },
    polarity: negated ? 'negative' : 'positive',
    clause: spanOf(sentence.tokens, first, last),
    words: spanOf(sentence.tokens, verb.first, verb.last),
    verb: verbSpan(sentence, verb),
    ...(asked ? { asked } : {}),
    ...(complement?.force ? { force: complement.force } : {}),
  });
}

/** Where a clause's own words end: before the source that a sentence names last ("…, according to his lawyer"). */
function behindClaim(sentence: Sentence, clause: Clause): number {
  for (let i = clause.verb.last + 1; i < clause.last; i++) {
    if (sentence.tokens[i]?.lower === 'according' && sentence.tokens[i + 1]?.lower === 'to') return sentence.tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  }
  return clause.last;
}

/** "by shaking hands with him": how the subject did it, a fact of its own; "denied selling oil": what it says it did not do. */
function isMeans(sentence: Sentence, clause: Clause): boolean {
  const before = sentence.tokens[clause.verb.first - 1];
  return clause.verb.form === 'participle' && clause.object !== null && (/^(?:by|with|after)$/.test(before?.lower ?? '') || before?.lemma === 'deny');
}

const rarity = (key: string): number => stemFrequency(key.startsWith('#') || key.startsWith('=') ? key.slice(1) : key);

/** Content keys, the rarest in ordinary English first. */
function rarestFirst(keys: readonly string[]): string[] {
  return keys.map((key) => ({ key, rarity: rarity(key) })).sort((x, y) => x.rarity - y.rarity || (x.key < y.key ? -1 : 1)).map(({ key }) => key);
}

/** A question asks, a command orders: neither says that something is so. */
function isStatement(sentence: Sentence, clause: Clause): boolean {
  const head = sentence.tokens[clause.subject?.head ?? 0];
  return sentence.tokens.at(-1)?.text !== '?' && !/^(?:you|who|what|there)$/.test(head?.lower ?? '');
}

/** The one who acts, head noun or last name, lower case: the subject, or the "by" phrase of a passive. */
function agentOf(sentence: Sentence, clause: Clause): string | null {
  const np = clause.verb.passive ? doerBehind(sentence, clause) : clause.subject;
  return np ? (sentence.tokens[np.head]?.lemma.toLowerCase() ?? null) : null;
}


