import { ageClass } from '../../language/en/lexicon/age-classes.ts';
import { isCalling } from '../../language/en/lexicon/callings.ts';
import { SAY } from '../../language/en/lexicon/reporting.ts';
import type { Reading } from '../reading.ts';
import { textOf, type Sentence } from '../text/document.ts';
import type { Names } from './mentions.ts';
import type { ProperName } from './proper-names.ts';

/** How many sentences back the name may stand. */
const REACH = 2;

/**
 * Where an article takes a named person up by a noun, at the head of a sentence: "The carpet fitter, who was thrown from his
 * seat, said", "The father told". The person is the only one named in the two sentences before; nothing where several are, or where the
 * sentence names somebody itself. The token range is that of the noun phrase.
 */
export function peopleTakenUp({ document, names }: Pick<Reading, 'document' | 'names'>): (ProperName & { readonly mention: number })[] {
  return document.sentences.flatMap((sentence) => {
    const [phrase] = sentence.phrases;
    if (!phrase || phrase.first > 1 || !opens(sentence, phrase.first, phrase.head) || !isPerson(sentence, phrase.last + 1)) return [];
    const mention = onlyPerson(sentence, names);
    return mention === null ? [] : [{ sentence, first: phrase.first, last: phrase.last, text: textOf(sentence.tokens, phrase.first, phrase.last), title: null, mention }];
  });
}

/** "The father", "the carpet fitter": one person by a definite noun. */
function opens({ tokens }: Sentence, first: number, head: number): boolean {
  const noun = tokens[head];
  return tokens[first]?.lower === 'the' && noun?.pos === 'NOUN' && noun.lower === noun.lemma && (isCalling(noun.lower) || ageClass(noun.lower) !== noun.lower);
}

/** What follows tells a person from a thing: "who", "from", an age, or that the noun speaks. */
function isPerson({ tokens, clauses }: Sentence, next: number): boolean {
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  const t = tokens[next + comma];
  if (comma === 1) return t?.pos === 'NUM' || /^(?:who|from|aged)$/.test(t?.lower ?? '');
  return clauses.some((c) => c.verb.first === next && SAY.has(c.verb.lemma));
}

function onlyPerson(sentence: Sentence, { names, mentions }: Names): number | null {
  const near = names.filter((n) => mentions[n.mention]?.kind === 'person' && n.sentence.index >= 0 && n.sentence.index <= sentence.index && n.sentence.index >= sentence.index - REACH);
  const [only] = near;
  return only && near.every((n) => n.mention === only.mention && n.sentence !== sentence) ? only.mention : null;
}
