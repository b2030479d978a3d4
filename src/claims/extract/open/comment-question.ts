import { SAY } from '../../../language/en/lexicon/reporting.ts';
import { FOR_NOW, PUTS_OUT, REFUSED, SILENT, SPOKES, WRITTEN_WORD } from '../../../language/en/patterns/open-question.ts';
import { PRONOUNS } from '../../../language/en/lexicon/closed-class.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import type { Sentence } from '../../text/document.ts';
import { openStatement } from './build.ts';

/** Whether somebody has spoken: "the airline did not respond" / "the airline said". The subject's own words are its keys. */
export function commentQuestion(reading: Reading, sentence: Sentence): Statement[] {
  return sentence.clauses.flatMap((clause): Statement[] => {
    const words = subjectWords(sentence, clause);
    if (words.length === 0 || clause.subject === null) return [];
    const start = sentence.tokens[clause.verb.first]?.start ?? sentence.span.start;
    // "Declined to comment": the infinitive is a clause of its own.
    const infinitive = sentence.clauses.find((c) => c.verb.form === 'infinitive' && c.verb.first === clause.last + 1);
    const last = infinitive ? Math.min(infinitive.last, infinitive.verb.last + 1) : clause.last;
    const end = sentence.tokens[Math.min(last, clause.verb.last + 6)]?.end ?? sentence.span.end;
    const source = sentence.index < 0 ? reading.article.title : reading.article.text;
    const silent = SILENT.test(source.slice(start, end)) || REFUSED.test(source.slice(start, end));
    const speaks = !silent && !clause.verb.negated && clause.verb.form === 'finite' && !clause.verb.passive && (SAY.has(clause.verb.lemma) || putsOut(sentence, clause));
    if (!silent && !speaks) return [];
    return [openStatement(reading, sentence, { kind: 'status', family: 'comment', answered: speaks, about: reading.phrase(sentence, behind(sentence, clause) ?? clause.subject), keys: words, words: { start, end: sentence.tokens[clause.verb.last]?.end ?? end }, forNow: FOR_NOW.test(source.slice(start, end)) })];
  });
}

/** "Issued a statement", "released an apology". */
function putsOut(sentence: Sentence, { verb, object }: Clause): boolean {
  return object !== null && PUTS_OUT.test(verb.lemma) && sentence.tokens.slice(object.first, object.last + 1).some((t) => WRITTEN_WORD.test(t.lemma.toLowerCase()));
}

/** The words of whoever speaks, without "a spokesman for", determiners and a country's initials, dotted ("U.S.") or not. */
function subjectWords(sentence: Sentence, clause: Clause): string[] {
  const { subject, verb } = clause;
  if (!subject || subject.last >= verb.first) return [];
  const own = sentence.tokens.slice(subject.first, subject.last + 1);
  const body = behind(sentence, clause);
  const of = body ? sentence.tokens.slice(body.first, body.last + 1) : [];
  return [...own, ...of].filter((t) => (t.pos === 'NOUN' || t.pos === 'PROPN') && !SPOKES.test(t.lower) && !PRONOUNS.has(t.lower) && t.lower.replaceAll('.', '').length > 2).map((t) => t.lemma.toLowerCase());
}

/** Whom "a spokesman for" speaks for. */
function behind(sentence: Sentence, { subject, verb }: Clause): NounPhrase | null {
  if (!subject || !SPOKES.test(sentence.tokens[subject.head]?.lower ?? '')) return null;
  return sentence.phrases.find((p) => p.first > subject.last && p.last < verb.first && /^(?:for|of|from|at)$/.test(p.preposition ?? '')) ?? null;
}
