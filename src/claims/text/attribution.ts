import { SAY } from '../../language/en/lexicon/reporting.ts';
import { canSpeak } from './can-speak.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './document.ts';
import { textOf } from './document.ts';
import type { NounPhrase } from './noun-phrase.ts';

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

/** Attributions in a sentence: "X said", "said X", "X told Y", "according to X". */
export function attributionsIn(sentence: Sentence): Attribution[] {
  const out: Attribution[] = [];
  for (const clause of sentence.clauses) {
    if (!(SAY.has(clause.verb.lemma) || closesQuotation(sentence, clause)) || clause.verb.form === 'infinitive' || clause.verb.passive) continue;
    const who = speakerOf(sentence, clause);
    if (who) out.push({ speaker: who, verb: clause.verb.lemma, first: clause.first, last: clause.verb.last });
  }
  const { tokens, phrases } = sentence;
  tokens.forEach((t, i) => {
    if (t.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return;
    const phrase = phrases.find((p) => p.first >= i + 2);
    if (phrase) out.push({ speaker: textOf(tokens, phrase.first, chainEnd(sentence, phrase.last)), verb: null, first: i, last: phrase.last });
  });
  // "He told me it was shut," said the mayor: what is quoted is the mayor's, whomever it cites.
  const inside = out.filter((a) => isQuoted(sentence, a.first, a.last));
  return [...out.filter((a) => !inside.includes(a)), ...inside.filter((a) => !/^(?:I|we)$/i.test(a.speaker ?? ''))];
}

/** Whether tokens stand between double quotation marks of their sentence. */
function isQuoted({ tokens }: Sentence, first: number, last: number): boolean {
  const marks = tokens.slice(0, first).filter((t) => /^[“”"]$/.test(t.text));
  return marks.length % 2 === 1 && !tokens.slice(first, last + 1).some((t) => /^[“”"]$/.test(t.text));
}

function speakerOf(sentence: Sentence, clause: Clause): string | null {
  const { tokens, phrases } = sentence;
  const inverted = phrases.find((p) => p.first === clause.verb.last + 1 && p.preposition === null && !hasVerb(sentence, p.last));
  const closes = /^[,”"’]$/.test(tokens[clause.verb.first - 1]?.text ?? '');
  if (inverted && canSpeak(sentence, inverted, clause.verb.lemma) && (closes || clause.subject === null) && clause.verb.lemma !== 'tell') {
    const end = chainEnd(sentence, inverted.last);
    return apposedName(sentence, inverted, end) ?? textOf(tokens, inverted.first, end);
  }
  const subject = beforeBrackets(sentence, clause) ?? beforeAge(sentence, clause.subject);
  if (!subject || !canSpeak(sentence, subject, clause.verb.lemma)) return null;
  return apposedName(sentence, subject, subject.last) ?? textOf(tokens, subject.first, subject.last);
}

/** "the driver, Jane Marsh,", "one of the nurses, Jane Marsh, 30": who a description that speaks goes on to name between commas. */
function apposedName({ tokens, phrases }: Sentence, described: NounPhrase, last: number): string | null {
  const name = tokens[last + 1]?.text === ',' ? phrases.find((p) => p.first === last + 2) : undefined;
  const own = name ? tokens.slice(name.first, name.last + 1) : [];
  const closed = name !== undefined && /^(?:[,.;]|who)$/.test(tokens[name.last + 1]?.lower ?? '.');
  return tokens[described.head]?.pos !== 'PROPN' && closed && own.length > 1 && own.every((t) => /^\p{Lu}/u.test(t.text)) ? textOf(tokens, name.first, name.last) : null;
}

/** “It was empty,” fumed the guest: right behind words that a comma leaves open before their closing mark, any verb is one of saying. */
function closesQuotation({ tokens }: Sentence, { verb, subject }: Clause): boolean {
  const first = subject !== null && subject.first > 1 && subject.last < verb.first ? subject.first : verb.first;
  return verb.form === 'finite' && /^[”"]$/.test(tokens[first - 1]?.text ?? '') && tokens[first - 2]?.text === ',';
}

/** "Jane Marsh, 30, a passenger, said the train sped up": a phrase right before a verb opens what is said, and nobody says it. */
function hasVerb({ tokens }: Sentence, last: number): boolean {
  const next = tokens[last + 1];
  return next?.pos === 'AUX' || (next?.pos === 'VERB' && !/ing$/.test(next.lower));
}

/** "The Harbour Safety Board (HSB) said": the name that the brackets shorten. */
function beforeBrackets({ tokens, phrases }: Sentence, { verb }: Clause): NounPhrase | null {
  if (tokens[verb.first - 1]?.text !== ')') return null;
  const opens = tokens.findLastIndex((t, i) => i < verb.first && t.text === '(');
  const named = phrases.find((p) => p.last === opens - 1);
  return named && named.preposition === null ? named : null;
}

/** "Jane Marsh, 30, a passenger, said": the age between commas is not who speaks. */
function beforeAge({ tokens, phrases }: Sentence, subject: NounPhrase | null): NounPhrase | null {
  if (!subject || tokens[subject.head]?.pos !== 'NUM' || tokens[subject.first - 1]?.text !== ',') return subject;
  return phrases.find((p) => p.last === subject.first - 2) ?? subject;
}

/** Last token of the "of" phrases that follow: "the director of China Beige Book". */
function chainEnd(sentence: Sentence, last: number): number {
  const next = sentence.phrases.find((p) => p.first === last + 2 && p.preposition === 'of');
  return next ? next.last : last;
}
