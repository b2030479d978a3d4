import { isCalling } from '../../../language/en/lexicon/callings.ts';
import { deathbedOf } from '../../../language/en/lexicon/deathbeds.ts';
import { PERSON_GROUPS } from '../../../language/en/lexicon/people-nouns.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';

/** How far before the verb those who die are told, in tokens. */
const REACH = 14;
/** How far behind it the place stands, in characters. */
const BEHIND = 60;

/**
 * Where somebody died: at the scene or in hospital. Value: which; object.modifiers: who, as folded last names and nouns for one person that the
 * subject is made of ("cleaner Ivo Marsh": cleaner, marsh). A plural dies in many places.
 */
export const deathbedExtractor: Extractor = {
  family: 'deathbed',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (s.index < 0 || reading.isFurniture(s) ? [] : s.clauses.flatMap((c) => deathbed(reading, s, c) ?? []))),
};

function deathbed(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const { verb } = clause;
  if (!isDying(sentence, clause) || verb.negated || verb.modal !== null || verb.form !== 'finite') return null;
  const { tokens } = sentence;
  const end = tokens[verb.last]?.end ?? 0;
  const place = deathbedOf(reading.article.text.slice(end, Math.min(sentence.span.end, end + BEHIND)).replace(/^ ?(?:away|(?:pronounced )?dead)? ?/, ''));
  if (place === null) return null;
  const who = whoIn(reading, sentence, verb.first);
  if (who.length === 0) return null;
  return statementIn(reading, sentence, clause, {
    kind: 'place',
    slot: 'deathbed',
    predicate: 'die',
    subject: clause.subject ? reading.phrase(sentence, clause.subject) : null,
    object: { text: '', head: '', modifiers: who, name: null, mention: null },
    value: { type: 'named', phrase: { text: place, head: place, modifiers: [], name: null, mention: null } },
    words: spanOf(tokens, verb.first, clause.last),
  });
}

/** "Died", "passed away", "was pronounced dead". */
function isDying({ tokens }: Sentence, { verb }: Clause): boolean {
  // The tagger takes "pronounced" for a quality.
  const words = tokens.slice(verb.first, verb.last + 3).map((t) => t.lower).join(' ');
  return verb.lemma === 'die' || /^(?:\S+ )?(?:passed away|(?:pronounced|declared) dead)\b/.test(words);
}

/** The singular nouns for a person, and the last names, between the clause's beginning and its verb. */
function whoIn(reading: Reading, sentence: Sentence, verb: number): string[] {
  const { tokens } = sentence;
  const opens = tokens.findLastIndex((t, i) => i < verb && (t.pos === 'VERB' || t.pos === 'AUX' || t.text === ';'));
  const first = Math.max(opens + 1, verb - REACH, 0);
  const own = tokens.slice(first, verb);
  if (own.some((t) => t.pos === 'NOUN' && t.lower !== t.lemma && PERSON_GROUPS.has(t.lemma))) return [];
  const names = reading.names.names.filter((n) => n.sentence === sentence && n.first >= first && n.last < verb).map((n) => foldName(reading.names.mentions[n.mention]?.names[0] ?? n.text).split(' ').at(-1) ?? '');
  const nouns = own.filter((t) => t.pos === 'NOUN' && t.lower === t.lemma && (isCalling(t.lower) || PERSON_GROUPS.has(t.lower))).map((t) => t.lower);
  return [...new Set([...nouns, ...names])].filter((w) => w !== '');
}
