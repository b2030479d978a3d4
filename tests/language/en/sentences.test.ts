import { describe, expect, it } from 'vitest';
import { english } from '../../support/analysed.ts';

const sentences = (text: string): string[] => english.sentences(text, 0).map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));

describe('sentences', () => {
  it.each([
    ['The ferry sank at 6.10am on Tuesday. Nobody was hurt.', ['The ferry sank at 6.10am on Tuesday.', 'Nobody was hurt.']],
    ['More than 2,000 people signed on Example.org that day.', ['More than 2,000 people signed on Example.org that day.']],
    ['The pier closed.Police came.', ['The pier closed.', 'Police came.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
