import { contentsIn } from '../../../language/en/patterns/contents.ts';
import { sameThing } from '../../../language/en/lexicon/same-things.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { anchorOf } from '../measure/anchor.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';

/**
 * What vehicles, luggage and rooms are full of: "the truck was full of explosives". Subject: the thing by its noun, one for all of its
 * sort; value: the words, its lemmas the nouns for what is in it. Of other times it is left out.
 */
export const contentsExtractor: Extractor = {
  family: 'contents',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((sentence) => {
    const text = (sentence.index < 0 ? reading.article.title : reading.article.text).slice(sentence.span.start, sentence.span.end);
    if (!/ (?:of|with) /.test(text) || reading.isFurniture(sentence) || anchorOf(reading, sentence) !== null) return [];
    return contentsIn(text).flatMap(({ holder, start, end }) => {
      const words = { start: sentence.span.start + start, end: sentence.span.start + end };
      const nouns = sentence.tokens.filter((t) => t.start >= words.start && t.end <= words.end && t.pos === 'NOUN').map((t) => t.lemma.toLowerCase());
      if (nouns.length === 0) return [];
      return [statementIn(reading, sentence, null, { kind: 'status', slot: 'contents', predicate: 'hold', subject: keyPhrase([], sameThing(holder)), value: { type: 'wording', text: text.slice(start, end), lemmas: nouns }, words })];
    });
  }),
};
