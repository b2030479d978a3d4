import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote, quoteWithContext, squeeze } from '../../src/article/text-quote.ts';

describe('a stretch of a text, found again', () => {
  it('is the one whose surroundings fit', () => {
    const text = 'The ferry stops. Nobody spoke. The bus goes. Nobody spoke. It rained.';
    const second = text.lastIndexOf('Nobody');
    const quote = quoteWithContext(text, { start: second, end: second + 'Nobody spoke.'.length });
    const found = locateQuote(squeeze(text), quote);
    expect(found?.start).toBe(squeeze(text.slice(0, second)).length);
  });

  it.each([
    ['other white space', 'The  ferry\nstops.'],
    ['soft hyphens', 'The fer\u00ADry stops.'],
    ['words before it', 'It rained. The ferry stops.'],
  ])('stands %s', (_, text) => expect(locateQuote(squeeze(text), { quote: 'ferry stops', prefix: 'The ', suffix: '.' })).not.toBeNull());

  it.each([['other words', 'The bus stops.'], ['nothing', '']])('is not in %s', (_, text) => expect(locateQuote(squeeze(text), { quote: 'ferry stops', prefix: '', suffix: '' })).toBeNull());
  it('is none without words', () => expect(locateQuote('abc', { quote: ' ', prefix: '', suffix: '' })).toBeNull());

  it('is always found in its own text', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(59), fc.nat(59), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const quote = quoteWithContext(text, { start, end });
      const found = locateQuote(squeeze(text), quote);
      expect(found === null).toBe(squeeze(quote.quote) === '');
      expect(found === null || squeeze(text).slice(found.start, found.end) === squeeze(quote.quote)).toBe(true);
    }));
  });
});
