import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/compare/finding.ts';
import { findingId } from '../../src/compare/finding-id.ts';

const answer = (article: string, quote: string, more: Partial<Answer> = {}): Answer => ({ article, quote, group: 0, span: { start: 0, end: quote.length }, inTitle: false, value: '', by: null, force: 'asserted', superseded: false, ...more });
const ONE = answer('a', 'Five people died.');
const TWO = answer('b', 'Six people died.');

describe('findingId', () => {
  it('is 16 hex digits for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (question, quote) => {
      expect(findingId('count', question, [answer('a', quote)])).toMatch(/^[0-9a-f]{16}$/);
    }));
  });

  it('does not depend on the order of the answers, nor on who says them', () => {
    expect(findingId('count', 'How many?', [TWO, ONE])).toBe(findingId('count', 'How many?', [ONE, TWO]));
    expect(findingId('count', 'How many?', [{ ...ONE, by: 'police', group: 1 }, TWO])).toBe(findingId('count', 'How many?', [ONE, TWO]));
  });

  it.each([
    ['rule', findingId('place', 'How many?', [ONE, TWO])],
    ['question', findingId('count', 'How many now?', [ONE, TWO])],
    ['article', findingId('count', 'How many?', [{ ...ONE, article: 'c' }, TWO])],
    ['quotation', findingId('count', 'How many?', [answer('a', 'Five people died!'), TWO])],
    ['answers', findingId('count', 'How many?', [ONE])],
  ])('changes with the %s', (_, other) => expect(other).not.toBe(findingId('count', 'How many?', [ONE, TWO])));
});
