import { describe, expect, it } from 'vitest';
import { ofOneSubject, saysOtherwise } from '../../../src/compare/gates/says-otherwise.ts';
import type { Side } from '../../../src/compare/rule.ts';
import { analysed } from '../../support/analysed.ts';
import { made, nameOf, phraseOf } from '../../support/made.ts';

/** An article with these statements, from the view of its first. */
function side(...statements: readonly ReturnType<typeof made>[]): Side {
  const article = analysed('a', '');
  return { article: { ...article, analysis: { ...article.analysis, statements } }, statement: statements[0] ?? made({}) };
}
const otherPredicate = (s: ReturnType<typeof made>, own: ReturnType<typeof made>): boolean => s.predicate !== own.predicate;

describe('an article says otherwise', () => {
  it('where another statement of the slot differs', () => expect(saysOtherwise(side(made({ predicate: 'left' }), made({ predicate: 'right' })), otherPredicate)).toBe(true));

  it.each([
    ['the same once more', made({ predicate: 'left' })],
    ['another slot', made({ slot: 'home', predicate: 'right' })],
    ['another kind', made({ kind: 'place', predicate: 'right' })],
  ])('but not with %s', (_, other) => expect(saysOtherwise(side(made({ predicate: 'left' }), other), otherPredicate)).toBe(false));
});

describe('two statements of one article are of one subject', () => {
  it.each([
    ['by their mention', nameOf('Jane Marsh'), phraseOf('the mayor', { mention: 0 }), true],
    ['not with two mentions', nameOf('Jane Marsh'), phraseOf('Marsh', { mention: 1 }), false],
    ['by their noun, where one has no mention', phraseOf('the driver'), phraseOf('a driver'), true],
    ['not with two nouns', phraseOf('the driver'), phraseOf('the pilot'), false],
  ])('%s', (_, x, y, expected) => expect(ofOneSubject(made({ subject: x }), made({ subject: y }))).toBe(expected));
});
