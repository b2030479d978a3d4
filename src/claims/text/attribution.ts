import { SAY } from '../../language/en/lexicon/reporting.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './document.ts';
import { textOf } from './document.ts';

/** Who a stretch of a sentence is attributed to. */
export interface Attribution {
  /** As written ("the city's fire brigade"); null for the outlet itself. */
  readonly speaker: string | null;
  /** Reporting verb ("deny"), or null for "according to". */
  readonly verb: string | null;
  /** Token range of the reporting clause. */
  readonly first: number;
  readonly last: number;
}

const TIME_NOUNS = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/;

/** Attributions in a sentence: "X said", "said X", "X told Y", "according to X". */
export function attributionsIn(sentence: Sentence): Attribution[] {
  const out: Attribution[] = [];
  for (const clause of sentence.clauses) {
    if (!SAY.has(clause.verb.lemma) || clause.verb.form === 'infinitive' || clause.verb.passive) continue;
    const who = speakerOf(sentence, clause);
    if (who) out.push({ speaker: who, verb: clause.verb.lemma, first: clause.first, last: clause.verb.last });
  }
  const { tokens, phrases } = sentence;
  tokens.forEach((t, i) => {
    if (t.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return;
    const phrase = phrases.find((p) => p.first >= i + 2);
    if (phrase) out.push({ speaker: textOf(tokens, phrase.first, chainEnd(sentence, phrase.last)), verb: null, first: i, last: phrase.last });
  });
  return out;
}

function speakerOf(sentence: Sentence, clause: Clause): string | null {
  const { tokens, phrases } = sentence;
  const inverted = phrases.find((p) => p.first === clause.verb.last + 1 && p.preposition === null);
  const closes = /^[,”"’]$/.test(tokens[clause.verb.first - 1]?.text ?? '');
  if (inverted && (closes || clause.subject === null) && clause.verb.lemma !== 'tell') return textOf(tokens, inverted.first, chainEnd(sentence, inverted.last));
  const subject = clause.subject;
  if (!subject || TIME_NOUNS.test(tokens[subject.head]?.lower ?? '')) return null;
  return textOf(tokens, subject.first, subject.last);
}

/** Last token of the "of" phrases that follow: "the director of China Beige Book". */
function chainEnd(sentence: Sentence, last: number): number {
  const next = sentence.phrases.find((p) => p.first === last + 2 && p.preposition === 'of');
  return next ? next.last : last;
}
