import { accusedBy, FACED, GROUND_NOUNS, onSuspicion, UNDER } from '../../../language/en/lexicon/accusations.ts';
import { NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import { isProForm } from '../../../language/en/lexicon/pro-forms.ts';
import type { Token } from '../../../language/language.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';

/** Longest deed, in tokens. */
const LONGEST = 14;

/**
 * What somebody is accused of, suspected of, charged with or criticised for: "was arrested on suspicion of smuggling", "police
 * accuse the firm of fraud". Slot: "accused"; predicate: the verb; subject: who is accused; value: the deed as written;
 * object.modifiers: its content keys.
 */
export const accusedExtractor: Extractor = {
  family: 'accused',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => s.clauses.flatMap((c) => {
    const links = linksOf(s, c);
    return links === null || reading.isFurniture(s) ? [] : (accused(reading, s, c, links) ?? []);
  })),
};

/** The prepositions before a deed: of a verb that accuses, of "is under fire", "faces charges" and "was found guilty"; null for other clauses. */
function linksOf({ tokens }: Sentence, { verb, object }: Clause): RegExp | null {
  const { lemma, last } = verb;
  if (lemma === 'face') return object !== null && object.first > last && FACED.has(tokens[object.head]?.lemma.toLowerCase() ?? '') ? /^(?:of|for|over)$/ : null;
  if (/^(?:be|come|find|plead)$/.test(lemma)) {
    if (tokens[last + 1]?.lower === 'under' && UNDER.has(tokens[last + 2]?.lower ?? '')) return /^(?:for|over)$/;
    return tokens[last + 1]?.lower === 'guilty' ? /^(?:of|to)$/ : null;
  }
  return accusedBy(lemma);
}

function accused(reading: Reading, sentence: Sentence, clause: Clause, links: RegExp): Statement | null {
  const { tokens } = sentence;
  const { verb } = clause;
  const found = deedBehind(tokens, clause, links);
  const who = found && accusedIn(clause, found);
  if (!found || !who || verb.negated || verb.modal !== null || tokens.slice(clause.first, verb.first).some((t) => NEGATORS.has(t.lower)) || tokens.at(-1)?.text === '?') return null;
  const phrase = reading.phrase(sentence, who);
  const deed = tokens.slice(found.first, found.last + 1);
  const keys = contentKeys(deed);
  if (keys.length === 0 || (phrase.name === null && isProForm(phrase.text))) return null;
  return statementIn(reading, sentence, clause, {
    kind: 'status',
    slot: 'accused',
    predicate: verb.lemma,
    subject: phrase,
    object: keyPhrase(keys),
    value: { type: 'named', phrase: { text: textOf(tokens, found.first, found.last), head: deed.find((t) => t.pos === 'VERB' || t.pos === 'NOUN')?.lemma.toLowerCase() ?? '', modifiers: [], name: null, mention: null } },
    cardinality: 'list',
    words: spanOf(tokens, found.first, found.last),
    verb: verbSpan(sentence, verb),
  });
}

interface Deed {
  /** The preposition, and the tokens of the deed behind it. */
  readonly link: number;
  readonly first: number;
  readonly last: number;
}

/** The first preposition of the verb behind it, and what follows up to a mark or a word that opens another clause. */
function deedBehind(tokens: readonly Token[], { verb, object }: Clause, links: RegExp): Deed | null {
  const from = object !== null && object.first > verb.last ? object.last + 1 : verb.last + 1;
  const link = tokens.findIndex((t, i) => i >= from && i <= from + 3 && links.test(t.lower));
  if (link < 0 || tokens.slice(from, link).some((t) => t.pos === 'PUNCT' || t.pos === 'VERB' || t.pos === 'CCONJ')) return null;
  const ground = tokens.findIndex((t, i) => i > link && i <= link + 3 && GROUND_NOUNS.has(t.lemma.toLowerCase()));
  if (ground < 0 && tokens[link]?.lower === 'on' && onSuspicion(verb.lemma)) return null;
  const first = ground >= 0 && tokens[ground + 1]?.lower === 'of' ? ground + 2 : link + 1;
  const stop = tokens.findIndex((t, i) => i >= first && (/^[,;:—–()“”".?!]$/.test(t.text) || /^(?:after|when|before|while|as|following|and)$/.test(t.lower)));
  const last = Math.min(stop < 0 ? tokens.length - 1 : stop - 1, first + LONGEST - 1);
  return last < first || isTime(tokens.slice(first, last + 1)) ? null : { link, first, last };
}

/** "Jailed for ten years", "arrested for the second time". */
const isTime = (deed: readonly Token[]): boolean => !deed.some((t) => t.pos === 'VERB') && deed.some((t) => TIMES.has(t.lemma.toLowerCase()));
const TIMES: ReadonlySet<string> = new Set(['time', 'year', 'month', 'week', 'weekend', 'day', 'night', 'hour', 'minute', 'life', 'moment']);

/** Whom a passive accuses, or what looks like a past tense with nothing before its preposition; else the object. */
function accusedIn({ verb, subject, object }: Clause, { link }: Deed): NounPhrase | null {
  const whole = /^(?:be|come|face|find|plead)$/.test(verb.lemma);
  if (!whole && object !== null && object.first > verb.last && object.last < link) return verb.passive ? null : object;
  return subject !== null && subject.last < verb.first && (whole || verb.passive || (verb.first === verb.last && verb.tense === 'past')) ? subject : null;
}
