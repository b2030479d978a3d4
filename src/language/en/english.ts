import winkNLP, { type ItemSentence, type Model, type PartOfSpeech } from 'wink-nlp';
import type { Language, Token } from '../language.ts';
import { joinHyphens } from './join-hyphens.ts';
import { correctTags } from './correct-tags.ts';
import { createGazetteer, type PlacesData } from './places.ts';

/** Packaged data: the model of wink-eng-lite-web-model and the gazetteer. */
export interface EnglishData {
  readonly model: Model;
  readonly places: PlacesData;
}

/** Marks that close a sentence when the splitter has left them at the head of the next one. */
const CLOSERS = new Set(['”', '’', '"', ')', ']', '»']);

/**
 * A longer run without a space is no word of any language that is written with spaces: encoded data, or made to stall the
 * tokeniser, whose pattern for addresses takes quadratic time over it.
 */
const NO_WORD = /\S{500,}/g;

/** "$US6,500": a country behind the sign, which only the tokeniser's pattern for "US$6,500" keeps together. As long when turned round. */
const SIGN_FIRST = /\$(US|AU|CA|NZ|HK|[ACS])(?=\d)/g;

/** A machine of wink-nlp that recognises nothing. */
const NO_MACHINE = '[100,0,{"0":{}},{},{},{}]';

/**
 * The model without the machines for names, negations and moods: wink-nlp reads them whether or not they are asked for, and the
 * extension's package leaves their data out.
 */
function withoutUnused(model: Model): Model {
  const nothing = (): object => ({ machines: [NO_MACHINE], transformers: [] });
  return { ...model, ner: nothing, negation: nothing, sa: nothing } as Model;
}

/** English on top of wink-nlp's sentence splitter, tagger and lemmatiser; the same in browser and Node. */
export function createEnglish(data: EnglishData): Language {
  const nlp = winkNLP(withoutUnused(data.model), ['sbd', 'pos']);
  const its = nlp.its;

  function tokensOf(written: string, offset: number): Token[][] {
    const paragraph = written.replace(NO_WORD, (run) => ' '.repeat(run.length)).replace(SIGN_FIRST, '$1$');
    const doc = nlp.readDoc(paragraph);
    const out: Token[][] = [];
    let cursor = 0;
    doc.sentences().each((sentence: ItemSentence) => {
      const values = sentence.tokens().out(its.value) as string[];
      const tags = sentence.tokens().out(its.pos) as PartOfSpeech[];
      const lemmas = sentence.tokens().out(its.lemma as unknown as typeof its.value) as string[];
      const tokens: Token[] = [];
      values.forEach((text, i) => {
        // wink drops what it cannot tokenise; looking the word up keeps offsets true to the article.
        const at = paragraph.indexOf(text, cursor);
        const pos = tags[i] ?? 'X';
        if (at < 0 || pos === 'SPACE') return;
        cursor = at + text.length;
        const own = written.slice(at, cursor);
        tokens.push({ text: own, lower: own.toLowerCase(), lemma: lemmas[i] ?? own.toLowerCase(), pos, start: offset + at, end: offset + cursor });
      });
      const previous = out.at(-1);
      while (previous && tokens[0] && CLOSERS.has(tokens[0].text) && tokens[0].start === previous.at(-1)?.end) {
        previous.push(tokens.shift() as Token);
      }
      // "at 6.10am", "Example.org said": a full stop with no space behind it ends no sentence.
      if (previous && tokens[0] && previous.at(-1)?.text === '.' && tokens[0].start === previous.at(-1)?.end && /^[\p{Ll}\d]/u.test(tokens[0].text)) previous.push(...tokens);
      else if (tokens.length > 0) out.push(tokens);
    });
    return out;
  }

  return {
    code: 'en',
    gazetteer: createGazetteer(data.places),
    sentences: (paragraph, offset) => tokensOf(paragraph, offset).map((tokens) => correctTags(joinHyphens(tokens))),
  };
}
