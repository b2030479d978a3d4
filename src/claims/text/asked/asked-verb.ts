import { INVARIANT_PAST, CLAUSE_ADVERBS } from '../../../language/en/lexicon/questions.ts';
import { NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import type { Clause } from '../clause.ts';
import type { Sentence } from '../document.ts';

/** The verb of a clause as a question splits it: "was … closed", "did … fall". */
export interface AskedVerb {
  readonly auxiliary: string;
  readonly words: readonly string[];
  /** What follows is what the subject is: it cannot be left out. */
  readonly copula: boolean;
}

const SINGULAR = /^(?:is|was|has|does)$/;
const PLURAL = /^(?:are|were|have|do)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)$/;

/** Null where verb and subject do not agree (a sign that the subject is not the subject), or a participle may stand there. */
export function askedVerb(sentence: Sentence, clause: Clause, plural: boolean | null): AskedVerb | null {
  const { tokens } = sentence;
  const { verb } = clause;
  const group = tokens.slice(verb.first, verb.last + 1).filter((t) => !NEGATORS.has(t.lower) && !(t.pos === 'ADV' && CLAUSE_ADVERBS.has(t.lower)));
  const [first, ...others] = group;
  if (!first || group.some((t) => /^['’]/.test(t.text)) || /^(?:DET|ADP)$/.test(tokens[verb.first - 1]?.pos ?? '')) return null;
  const own = AUXILIARY.test(first.lower) && (others.some((t) => t.pos === 'VERB' || t.pos === 'AUX') || first.lemma === 'be');
  if (own) {
    if (first.lemma === 'be' && others.at(-1) && !followsBe(others.at(-1) as Token)) return null;
    if ((plural === true && SINGULAR.test(first.lower)) || (plural === false && PLURAL.test(first.lower))) return null;
    // "The boat had sunk": asked afterwards, it sank.
    if (first.lower === 'had' && others.length === 1 && others[0]?.pos === 'VERB') return { auxiliary: 'did', words: [others[0].lemma], copula: others[0].lemma === 'become' || others[0].lemma === 'have' };
    return { auxiliary: first.lower, words: others.map((t, i) => (i === 0 && first.lemma === 'do' ? t.lemma : t.text)), copula: others.length === 0 || others.at(-1)?.lemma === 'be' };
  }
  if (others.length > 0 || first.lemma === 'do' || /ing$/.test(first.lower) || first.lower === 'been') return null;
  const tense = tenseOf(first, plural);
  if (tense === null || (tense === 'did' && isReduced(sentence, clause, first))) return null;
  return { auxiliary: tense, words: [first.lemma], copula: first.lemma === 'become' || first.lemma === 'have' };
}

/** A participle: no base form follows "be". */
const followsBe = (t: Token): boolean => t.pos !== 'VERB' || t.lower !== t.lemma || INVARIANT_PAST.has(t.lower) || /(?:en|ed|ing)$/.test(t.lower);

function tenseOf(verb: Token, plural: boolean | null): 'did' | 'does' | 'do' | null {
  if (INVARIANT_PAST.has(verb.lower)) return 'did';
  if (verb.lower === verb.lemma) return plural === false ? null : 'do';
  if (/[^s]s$/.test(verb.lower) || verb.lower === 'has') return plural === true ? null : 'does';
  return 'did';
}

/** "The man injured in the crash was taken": a participle in the dress of a past tense, told by the finite verb behind it. */
function isReduced(sentence: Sentence, clause: Clause, verb: Token): boolean {
  const { tokens } = sentence;
  if (tokens[clause.verb.last + 1]?.lower === 'by') return true;
  if (!/(?:ed|en|ught|own|ung|ut|ld|id|nt|ot|ade|eft|ost)$/.test(verb.lower)) return false;
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (!next || next.verb.form !== 'finite') return false;
  return next.marker === null && !tokens.slice(clause.verb.last + 1, next.verb.first).some((t) => t.pos === 'CCONJ' || /^[,;:—–”"]$/.test(t.text));
}
