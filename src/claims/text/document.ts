import type { Language, Token } from '../../language/language.ts';
import type { ArticleText } from '../analysis.ts';
import type { Span } from '../statement.ts';
import { parseSentence, type Clause } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** One sentence with its shallow parse. */
export interface Sentence {
  /** Position in the article; the title is -1. */
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** Offsets in the article's text (title: in the title). */
  readonly span: Span;
}

/** An article as the extractors read it. */
export interface Document {
  readonly article: ArticleText;
  /** Title first (index -1), then the text. */
  readonly sentences: readonly Sentence[];
}

/**
 * Tokens of the longest sentence that is read as one. What is longer is a table, a list without full stops, or made to stall whoever
 * reads it, as some rules set all parts of a sentence against each other: it is cut.
 */
const MOST_TOKENS = 160;

/** Splits an article into parsed sentences; offsets are UTF-16 units in `article.text`, or in the title for index -1. */
export function readDocument(article: ArticleText, language: Language): Document {
  const sentences: Sentence[] = [];
  const title = language.sentences(article.title, 0).flat().slice(0, MOST_TOKENS);
  if (title.length > 0) sentences.push(sentenceOf(title, -1, -1));
  let paragraph = 0;
  for (const match of article.text.matchAll(/[^\n]+/g)) {
    for (const tokens of language.sentences(match[0], match.index).flatMap(cut)) sentences.push(sentenceOf(tokens, (sentences.at(-1)?.index ?? -1) + 1, paragraph));
    paragraph++;
  }
  return { article, sentences };
}

function cut(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: (readonly Token[])[] = [];
  for (let from = 0; from < tokens.length; from += MOST_TOKENS) pieces.push(tokens.slice(from, from + MOST_TOKENS));
  return pieces;
}

function sentenceOf(tokens: readonly Token[], index: number, paragraph: number): Sentence {
  const { phrases, clauses } = parseSentence(tokens);
  return { index, paragraph, tokens, phrases, clauses, span: { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end } };
}

/** Words of a token range, as written in the article (single spaces kept as they are in tokens). */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let out = '';
  for (let i = first; i <= last && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1];
    if (i > first && previous && token.start > previous.end) out += ' ';
    out += token.text;
  }
  return out;
}

/** Offsets of a token range. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[Math.min(last, tokens.length - 1)] as Token).end };
}
