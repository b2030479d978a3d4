import { SAY } from '../../../language/en/lexicon/reporting.ts';
import { ENTRY_VERBS, LOCATIONS, NAMED_WITH_OF, UNREALISED } from '../../../language/en/lexicon/locations.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Extractor } from '../../extractor.ts';
import { predicateOf } from '../predicate.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { askedClause } from '../../text/asked/asked-clause.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { incidentBefore, toldIncident } from '../incident/incident.ts';
import { landmarkOf } from './landmark.ts';
import { locatives, type Locative } from './locative.ts';
import { standsFor } from './stands-for.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';


/**
 * Where something happened. Slot: the relation to the place; value: the place, its phrase's modifiers holding what is named or
 * numbered along the way from the most specific on, then what lies around it by the gazetteer ("=US", "=US-NV"), where cities lie (":lima@-12,-77"), what it is told to lie at a
 * distance from ("~lima") and the kind of settlement it is called ("!village");
 * object.modifiers: content keys of the clause without the place.
 */
export const placeExtractor: Extractor = {
  family: 'place',
  extract: (reading: Reading): Statement[] =>
    reading.document.sentences.flatMap((s) => locatives(s, reading.names).flatMap((place) => {
      const clause = s.clauses.filter((c) => c.first <= place.first && c.last >= place.last).toSorted((a, b) => a.last - a.first - (b.last - b.first))[0];
      return clause ? (statement(reading, s, clause, place) ?? []) : [];
    })),
};

function statement(reading: Reading, sentence: Sentence, clause: Clause, place: Locative): Statement | null {
  const { tokens } = sentence;
  if (SAY.has(clause.verb.lemma) || (place.relation === 'through' && !ENTRY_VERBS.has(clause.verb.lemma))) return null;
  const outside = tokens.slice(clause.first, clause.last + 1).filter((_, i) => clause.first + i < place.first || clause.first + i > place.last);
  const subject = clause.subject;
  const keys = contentKeys(clause.sharedSubject && subject ? [...tokens.slice(subject.first, subject.last + 1), ...outside] : outside);
  if (keys.length === 0) return null;
  const [most] = place.phrases;
  if (!most) return null;
  const period = anchorOf(reading, sentence);
  const named = place.phrases.map((p) => reading.names.at(sentence.index, p.head, p.head)).find((n) => n !== null) ?? null;
  const asked = askedClause(reading, sentence, clause, spanOf(tokens, place.first, place.last));
  return statementIn(reading, sentence, clause, {
    kind: 'place',
    slot: place.relation,
    predicate: incidentBefore(reading, sentence, place.first) ?? incidentOf(reading, sentence, clause, place) ?? predicateOf(sentence, clause),
    subject: subject ? standsFor(reading, sentence, subject) : null,
    object: keyPhrase(keys),
    value: { type: 'named', phrase: { text: textOf(tokens, most.first, place.last), head: tokens[most.head]?.lemma.toLowerCase() ?? '', modifiers: partsOf(reading, sentence, place), name: named?.text ?? null, mention: named?.mention ?? null } },
    scope: period === null ? {} : { period },
    polarity: clause.verb.negated || isUnrealised(sentence, clause) ? 'negative' : 'positive',
    clause: spanOf(tokens, Math.min(clause.first, subject?.first ?? clause.first), clause.last),
    words: spanOf(tokens, place.first, place.last),
    verb: verbSpan(sentence, clause.verb),
    ...(asked ? { asked } : {}),
  });
}

/** The reported incident, where the clause tells it and the place stands with its verb: what a comma parts from it is rather of something else. */
function incidentOf(reading: Reading, sentence: Sentence, clause: Clause, place: Locative): string | null {
  const apart = sentence.tokens.slice(clause.verb.last + 1, place.first).some((t) => t.text === ',');
  return apart ? null : toldIncident(reading, sentence, clause);
}

/** "was unable to land", "failed to reach". */
function isUnrealised(sentence: Sentence, clause: Clause): boolean {
  return clause.verb.form === 'infinitive' && sentence.tokens.slice(Math.max(0, clause.verb.first - 4), clause.verb.first).some((t) => UNREALISED.has(t.lemma.toLowerCase()));
}


/** Names, and nouns with their numbers and adjectives, from the most specific on; then what the gazetteer knows around them. */
function partsOf(reading: Reading, sentence: Sentence, place: Locative): string[] {
  const parts: string[] = [];
  const around = new Set<string>();
  for (const [i, p] of place.phrases.entries()) {
    const name = reading.names.at(sentence.index, p.head, p.head);
    if (!name) {
      const noun = sentence.tokens[p.head]?.lemma.toLowerCase() ?? '';
      // "the village of Osby" is Osby.
      if (NAMED_WITH_OF.has(noun) && sentence.tokens[p.last + 1]?.lower === 'of' && place.phrases[i + 1]?.first === p.last + 2) {
        around.add(`!${noun}`);
        continue;
      }
      const words = sentence.tokens.slice(p.first, p.last + 1).filter((t) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(t.pos)).map((t) => t.lemma.toLowerCase());
      parts.push(words.join(' '));
      continue;
    }
    const full = reading.names.mentions[name.mention]?.names[0] ?? name.text;
    const text = foldName(LOCATIONS.has(full.split(' ').at(-1)?.toLowerCase() ?? '') ? full : name.text);
    parts.push(text);
    const [known] = reading.gazetteer.places(name.text);
    if (!known) continue;
    around.add(`=${known.country}`);
    if (known.region) around.add(`=${known.country}-${known.region}`);
    if (known.at) around.add(`:${text}@${known.at.join(',')}`);
  }
  for (const mark of landmarkOf(reading, sentence, place)) around.add(mark);
  return [...parts, ...around];
}
