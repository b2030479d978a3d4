import { genderOf } from '../../language/en/lexicon/persons.ts';
import { sexOf } from '../../language/en/lexicon/age-classes.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/document.ts';
import type { NounPhrase } from '../text/noun-phrase.ts';

/** How many sentences back the name may stand. */
const REACH = 2;
/** How much more often than anybody else near, the one that an article is about is named. */
const MAIN = 2;

/** "The lawyer, Jane Smith", "Jane Smith, a lawyer": the noun stands beside a name. */
const isNamed = ({ tokens }: Sentence, p: NounPhrase): boolean => [tokens[p.last + 1], tokens[p.last + 2], tokens[p.first - 1], tokens[p.first - 2]].some((t) => t?.pos === 'PROPN');

/**
 * The mention that a definite phrase for a person takes up ("the 44-year-old attorney", "the chart-topper, 28,"): the only
 * person named in its sentence before it and the two sentences before, or the one of them that the article names at least
 * twice as often as any other. Null where the noun's sex says otherwise, the phrase introduces somebody ("a", "another"), or the
 * article speaks of one such before ("the driver of the tram").
 */
export function takenUpBy(sentence: Sentence, phrase: NounPhrase, { document, names: { names, mentions } }: Pick<Reading, 'document' | 'names'>): number | null {
  const { tokens } = sentence;
  if (tokens[phrase.first]?.lower !== 'the') return null;
  const noun = tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  const sex = sexOf(noun);
  const fits = (mention: number): boolean => {
    const given = genderOf((mentions[mention]?.names[0] ?? '').split(' ')[0] ?? '');
    return given === null || sex === null || given === sex;
  };
  // "Halm had threatened the woman, 29": who does something to somebody is another one.
  const acting = sentence.clauses.find((c) => c.object?.first === phrase.first)?.subject ?? null;
  const doer = acting === null ? null : (names.find((n) => n.sentence === sentence && n.first <= acting.head && n.last >= acting.head)?.mention ?? null);
  const near = names.filter((n) => mentions[n.mention]?.kind === 'person' && n.sentence.index >= 0 && n.sentence.index >= sentence.index - REACH
    && (n.sentence.index < sentence.index || (n.sentence.index === sentence.index && n.last < phrase.first)) && fits(n.mention) && n.mention !== doer);
  const people = [...new Set(near.map((n) => n.mention))].toSorted((p, q) => (mentions[q]?.count ?? 0) - (mentions[p]?.count ?? 0));
  const [first, second] = people;
  if (first === undefined || document.sentences.some((s) => s.index < sentence.index && s.phrases.some((p) => s.tokens[p.head]?.lemma.toLowerCase() === noun && s.tokens[p.head]?.pos === 'NOUN' && !isNamed(s, p)))) return null;
  return second === undefined || (mentions[first]?.count ?? 0) >= MAIN * (mentions[second]?.count ?? 0) ? first : null;
}
