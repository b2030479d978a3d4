import { FUNCTION_WORDS } from '../../../language/en/lexicon/function-words.ts';
import { expansionsIn, initialsOf, spelledOut } from '../../../language/en/patterns/abbreviation.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { attributeStatement } from './attribute-statement.ts';

/**
 * What abbreviations stand for: "the Torrow Institute of Rail Research (TIRR)", or the full name alone where the article also
 * writes the letters. Value: the full name, its lemmas the words that tell something; scope.basis "fits" where its
 * initials are the letters. One statement for each full name.
 */
export function expansions(reading: Reading): Statement[] {
  const { article, document, names } = reading;
  const used = new Set(names.mentions.flatMap((m) => m.names).filter((n) => /^\p{Lu}{3,7}$/u.test(n)));
  const seen = new Set<string>();
  return document.sentences.flatMap((sentence) => {
    if (sentence.index < 0) return [];
    const { start, end } = sentence.span;
    const text = article.text.slice(start, end);
    return [...expansionsIn(text), ...(used.size > 0 ? spelledOut(text, used) : [])].flatMap(({ abbreviation, full, ...at }) => {
      const key = `${abbreviation} ${foldName(full)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [attributeStatement(reading, sentence, {
        slot: 'expansion',
        subject: { text: abbreviation, head: abbreviation.toLowerCase(), modifiers: [], name: abbreviation, mention: null },
        value: { type: 'wording', text: full, lemmas: foldName(full.replaceAll('-', '')).split(' ').filter((w) => !FUNCTION_WORDS.has(w)) },
        words: { start: start + at.start, end: start + at.end },
        scope: initialsOf(full) === abbreviation ? { basis: 'fits' } : {},
      })];
    });
  });
}
