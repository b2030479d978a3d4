import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFinder } from '../../src/article/quote-finder.ts';
import { quoteWithContext, squeeze } from '../../src/article/text-quote.ts';

const OLD = 'The dam held. Nobody was hurt.\n\nLater reports said the same: Nobody was hurt. Work goes on.';

describe('quoteFinder', () => {
  it('finds the occurrence whose surroundings fit', () => {
    const start = OLD.lastIndexOf('Nobody');
    const quote = quoteWithContext(OLD, { start, end: start + 16 });
    expect(quoteFinder(OLD)(quote)).toEqual({ start, end: start + 16 });
  });

  it('finds a quotation again after the text has changed around it', () => {
    const start = OLD.lastIndexOf('Nobody');
    const quote = quoteWithContext(OLD, { start, end: start + 16 });
    const now = `An inquiry has begun. ${OLD.replace('The dam held.', 'The dam gave way.')}`;
    const found = quoteFinder(now)(quote);
    expect(now.slice(found?.start, found?.end)).toBe('Nobody was hurt.');
    expect(found?.start).toBe(now.lastIndexOf('Nobody'));
  });

  it('does not mind other spaces and soft hyphens', () => {
    const now = 'Nobody\u00A0was   hu\u00ADrt.';
    expect(quoteFinder(now)({ quote: 'Nobody was hurt.', prefix: '', suffix: '' })).toEqual({ start: 0, end: now.length });
  });

  it.each(['Somebody was hurt.', '', ' \n '])('answers null for %j', (quote) => {
    expect(quoteFinder(OLD)({ quote, prefix: '', suffix: '' })).toBeNull();
  });
});

it('finds any stretch of any text where it stands', () => {
  const texts = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00A0', '\u00AD', 'é', '日') });
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), (text, a, b) => {
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
      fc.pre(squeeze(text.slice(span.start, span.end)) !== '');
      const found = quoteFinder(text)(quoteWithContext(text, span));
      expect(squeeze(text.slice(found?.start, found?.end))).toBe(squeeze(text.slice(span.start, span.end)));
    }),
  );
});
