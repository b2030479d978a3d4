import { describe, expect, it } from 'vitest';
import { readDocument, spanOf, textOf } from '../../../src/claims/text/document.ts';
import { articleOf, english } from '../../support/analysed.ts';
import { sentenceOf } from '../../support/reading.ts';

const TEXT = 'The pier burned down. Nobody was hurt.\n\nFirefighters came from Dunmore.\nThey left at noon.';
const document = readDocument(articleOf(TEXT, { title: 'Pier burns' }), english);

describe('a document', () => {
  it('starts with the title, then counts the sentences of the text', () => {
    expect(document.sentences.map((s) => s.index)).toEqual([-1, 0, 1, 2, 3]);
  });

  it('counts paragraphs at line breaks, single or double', () => {
    expect(document.sentences.map((s) => s.paragraph)).toEqual([-1, 0, 0, 1, 2]);
  });

  it('gives offsets in the text, and in the title for the title', () => {
    const source = (index: number): string => (index < 0 ? 'Pier burns' : TEXT);
    for (const s of document.sentences) for (const t of s.tokens) expect(source(s.index).slice(t.start, t.end)).toBe(t.text);
    expect(document.sentences.slice(1).map((s) => TEXT.slice(s.span.start, s.span.end))).toEqual(['The pier burned down.', 'Nobody was hurt.', 'Firefighters came from Dunmore.', 'They left at noon.']);
  });

  it('has no title sentence without a title, and none at all without text', () => {
    expect(readDocument(articleOf('It rained.'), english).sentences.map((s) => s.index)).toEqual([0]);
    expect(readDocument(articleOf(''), english).sentences).toEqual([]);
    expect(readDocument(articleOf('\n\n \n'), english).sentences).toEqual([]);
  });
});

describe('textOf and spanOf', () => {
  const { tokens } = sentenceOf('The firm’s chief (54) left.');

  it('write tokens as the article does', () => expect(textOf(tokens, 0, 7)).toBe('The firm’s chief (54) left'));
  it('stop at the end of the sentence', () => expect(spanOf(tokens, 0, 99).end).toBe(tokens.at(-1)?.end));
});
