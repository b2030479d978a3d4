import type { Gazetteer } from '../language/gazetteer.ts';
import type { Language } from '../language/language.ts';
import { oncePer } from '../language/once-per.ts';
import type { ArticleText } from './analysis.ts';
import { readNames, type Names } from './names/mentions.ts';
import { resolvePronoun } from './names/pronouns.ts';
import type { Force, Phrase } from './statement.ts';
import { attributionsIn, type Attribution } from './text/attribution.ts';
import type { Clause } from './text/clause.ts';
import { readDocument, textOf, type Document, type Sentence } from './text/document.ts';
import { forceOf } from './text/force.ts';
import type { NounPhrase } from './text/noun-phrase.ts';
import type { TimeExpression } from './time/expression.ts';
import { furnitureOf } from './text/furniture.ts';
import { timeExpressions } from './time/expressions.ts';
import { quotedSpeakers } from './text/quoted.ts';
import { instantOf } from './time/instant-of.ts';

/** Tokens of a sentence from `first` to `last`. */
interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** An article read once: what every extractor works on. */
export interface Reading {
  readonly article: ArticleText;
  readonly document: Document;
  readonly names: Names;
  /** Places of the world by name. */
  readonly gazetteer: Gazetteer;
  /** Who says a clause (null: the outlet) and how firmly; reporting verbs inside the `quoted` tokens are the speaker's own words. */
  voice(sentence: Sentence, clause: Clause | null, quoted?: TokenRange): { readonly speaker: string | null; readonly force: Force };
  /** Times named in a sentence, resolved against the article's own date. */
  times(sentence: Sentence): readonly TimeExpression[];
  /** Whether a sentence is of the site and not of its article: a notice, a control, a caption of a series. */
  isFurniture(sentence: Sentence): boolean;
  /** A noun phrase by its parts, pronouns resolved where only one name fits. */
  phrase(sentence: Sentence, phrase: NounPhrase): Phrase;
}

/** Reads an article: sentences, names, speakers. Linear in its length; no side effects. */
export function read(article: ArticleText, language: Language): Reading {
  const document = readDocument(article, language);
  const names = readNames(document, language.gazetteer);
  const attributions = new Map<number, readonly Attribution[]>(document.sentences.map((s) => [s.index, attributionsIn(s)]));
  const quoted = quotedSpeakers(document, attributions, names);
  const times = new Map<number, readonly TimeExpression[]>();
  const now = instantOf(article.published);
  const furniture = furnitureOf(article);
  const lines = article.text.split('\n').filter((line) => line !== '');
  return {
    article,
    document,
    names,
    gazetteer: language.gazetteer,
    voice(sentence, clause, words) {
      const at = clause ?? sentence.clauses[0] ?? null;
      const own = (attributions.get(sentence.index) ?? []).find((a) => (!clause || clause.verb.first > a.last || clause.verb.last < a.first) && !(words && a.first >= words.first && a.last <= words.last)) ?? null;
      const speaker = own?.speaker ?? quoted.get(sentence.index) ?? null;
      return { speaker: speaker === null ? null : namedSpeaker(speaker, sentence, names), force: forceOf(sentence, at, own) };
    },
    times(sentence) {
      const known = times.get(sentence.index) ?? timeExpressions(sentence, sentence.index < 0 ? article.title : article.text, now);
      times.set(sentence.index, known);
      return known;
    },
    // Nearly every extractor asks it of every sentence.
    isFurniture: oncePer((s: Sentence) => s.index >= 0 && furniture(lines[s.paragraph] ?? '', article.text.slice(s.span.start, s.span.end))),
    phrase: (sentence, np) => phraseOf(sentence, np, names),
  };
}

function namedSpeaker(speaker: string, sentence: Sentence, names: Names): string {
  const resolved = resolvePronoun(speaker, sentence.index, 0, names, true);
  return resolved === null ? speaker : (names.mentions[resolved]?.names[0] ?? speaker);
}

function phraseOf(sentence: Sentence, np: NounPhrase, names: Names): Phrase {
  const { tokens } = sentence;
  const head = tokens[np.head];
  const text = textOf(tokens, np.first, np.last);
  const pronoun = head?.pos === 'PRON' ? resolvePronoun(head.lower, sentence.index, np.first, names) : null;
  if (pronoun !== null) {
    const name = names.mentions[pronoun]?.names[0] ?? null;
    return { text, head: (name ?? text).split(' ').at(-1)?.toLowerCase() ?? text, modifiers: [], name, mention: pronoun };
  }
  const own = tokens.slice(np.first, np.last + 1);
  const inner = names.at(sentence.index, np.first, np.last);
  const modifiers = own.filter((t, i) => np.first + i !== np.head && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(t.pos)).map((t) => t.lemma.toLowerCase());
  const headName = names.at(sentence.index, np.head, np.head);
  return { text, head: head?.lemma.toLowerCase() ?? text.toLowerCase(), modifiers, name: (headName ?? inner)?.text ?? null, mention: (headName ?? inner)?.mention ?? null };
}
