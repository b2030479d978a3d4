import { INCIDENT_NOUNS, INCIDENTS, OTHER_INCIDENT, RUNS_INTO } from '../../../language/en/lexicon/incidents.ts';
import { CROWDS } from '../../../language/en/lexicon/occasions.ts';
import { nounFamily, verbFamily } from '../../../language/en/lexicon/predicates.ts';
import type { Reading } from '../../reading.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { anchorOf } from '../measure/anchor.ts';
import { predicateOf } from '../predicate.ts';

/** Verbs that only say that something takes place. */
const HAPPENS = new Set(['happen', 'occur', 'unfold']);

/** Sentences at the top of an article that say what it reports. */
const LEAD = 3;

/** What an article reports: the families of incident in its headline and lead, the first one first. */
export function incidentsOf(reading: Reading): readonly string[] {
  const known = found.get(reading);
  if (known) return known;
  const families = reading.document.sentences.filter((s) => s.index < LEAD && anchorOf(reading, s) === null).flatMap((s) => s.tokens.flatMap((t, i) => {
    // "Opened fire" is no fire.
    if (s.tokens[i - 1]?.lemma === 'open') return [];
    const lemma = t.lemma.toLowerCase();
    const family = t.pos === 'VERB' ? verbFamily(lemma) : t.pos === 'NOUN' ? nounFamily(lemma) : null;
    return family && INCIDENTS.has(family.id) ? [family.id] : [];
  }));
  const unique = [...new Set(families)];
  found.set(reading, unique);
  return unique;
}

/** The top of an article is read once, however many of its clauses ask. */
const found = new WeakMap<Reading, readonly string[]>();

/** The family of the reported incident that a clause tells of, or null: "the tram overturned", "the accident happened", "went down". */
export function toldIncident(reading: Reading, sentence: Sentence, clause: Clause): string | null {
  const incidents = incidentsOf(reading);
  const [main] = incidents;
  const { verb, subject } = clause;
  if (main === undefined || verb.modal !== null || verb.negated || verb.tense === 'future' || anchorOf(reading, sentence) !== null) return null;
  const named = subject && verb.form === 'finite' ? namedIncident(sentence, subject, incidents) : null;
  if (named !== null) return named;
  if (takesPlace(sentence, clause)) return main;
  if (subject && isOther(sentence, subject)) return null;
  const family = predicateOf(sentence, clause);
  if (verb.form !== 'infinitive' && incidents.includes(family)) return family;
  const next = sentence.tokens[verb.last + 1]?.lower ?? '';
  return RUNS_INTO.get(verb.lemma)?.has(next) || runsIntoCrowd(sentence, clause) ? main : null;
}

/** "Zigzagged through crowds", "drove a van into pedestrians": whatever the verb, a way through people is the deed. */
function runsIntoCrowd({ tokens }: Sentence, { verb, last }: Clause): boolean {
  const way = tokens.findIndex((t, i) => i > verb.last && i <= last && /^(?:into|through)$/.test(t.lower));
  return way > 0 && tokens.slice(way + 1, way + 5).some((t) => CROWDS.has(t.lemma.toLowerCase()));
}

/** "It happened", "this took place": told of what the report is about. */
function takesPlace({ tokens }: Sentence, { verb, subject }: Clause): boolean {
  const happens = HAPPENS.has(verb.lemma) || (verb.lemma === 'take' && tokens[verb.last + 1]?.lower === 'place');
  return happens && subject !== null && /^(?:it|this|that)$/.test(tokens[subject.head]?.lower ?? '');
}

/** The family of the reported incident that a phrase names, or null: "the derailment", "the tragedy", but no "second crash". */
export function namedIncident(sentence: Sentence, phrase: NounPhrase, incidents: readonly string[]): string | null {
  const head = sentence.tokens[phrase.head];
  if (!head || head.lower !== head.lemma.toLowerCase() || isOther(sentence, phrase)) return null;
  const lemma = head.lemma.toLowerCase();
  const family = nounFamily(lemma)?.id ?? '';
  return incidents.includes(family) ? family : INCIDENT_NOUNS.has(lemma) ? (incidents[0] ?? null) : null;
}

/** How many tokens may stand between the noun for an incident and its time or place ("the derailment in Ansel just after 6 a.m."). */
const REACH = 6;

/** The incident whose noun stands before the token at `at`, with no verb and no comma between them. */
export function incidentBefore(reading: Reading, sentence: Sentence, at: number): string | null {
  const incidents = incidentsOf(reading);
  if (incidents.length === 0 || anchorOf(reading, sentence) !== null) return null;
  const before = sentence.phrases.filter((p) => p.last < at && at - p.last <= REACH && !sentence.tokens.slice(p.last + 1, at).some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.text === ','));
  return before.toReversed().map((p) => namedIncident(sentence, p, incidents)).find((f) => f !== null) ?? null;
}

const isOther = (sentence: Sentence, phrase: NounPhrase): boolean => sentence.tokens.slice(phrase.first, phrase.last + 1).some((t) => OTHER_INCIDENT.has(t.lower));
