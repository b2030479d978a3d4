import { FUNCTION_WORDS } from '../../../language/en/lexicon/function-words.ts';
import { meaningBehind } from '../../../language/en/patterns/meaning.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { attributeStatement } from './attribute-statement.ts';

/** How far behind a name the words are looked for, in characters. */
const REACH = 120;

/**
 * What names mean: "Welm, which translates as “bright water”,", "Welm (Quechua for bright water)", "Welm — or “Bright Water” —". Value:
 * the words, its lemmas those that tell something; scope.basis "told" where the text says that it is what the name means.
 */
export function meanings(reading: Reading): Statement[] {
  const { names: { names, mentions }, article } = reading;
  return names.flatMap((name) => {
    const { sentence, first, last, text, mention } = name;
    const source = sentence.index < 0 ? article.title : article.text;
    const end = sentence.tokens[last]?.end ?? 0;
    const found = meaningBehind(source.slice(end, Math.min(sentence.span.end, end + REACH)));
    if (!found || (!found.told && mentions[mention]?.kind === 'person')) return [];
    const lemmas = foldName(found.text).split(' ').filter((w) => !FUNCTION_WORDS.has(w));
    if (lemmas.length === 0) return [];
    return [attributeStatement(reading, sentence, {
      slot: 'meaning',
      subject: { text, head: withoutNumber(text), modifiers: [], name: text, mention },
      value: { type: 'wording', text: found.text, lemmas },
      words: { start: sentence.tokens[first]?.start ?? 0, end: end + found.end },
      scope: found.told ? { basis: 'told' } : {},
    })];
  });
}

/** "Welm-2": the ship has the name of a series, and that name is what means something. */
const withoutNumber = (name: string): string => foldName(name).replace(/ \d+$/, '');
