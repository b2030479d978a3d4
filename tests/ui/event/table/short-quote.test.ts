import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortQuote } from '../../../../src/ui/event/table/short-quote.ts';

const LONG =
  'After a night in which the swell never eased, with tugs standing off and the lifeboats of three stations in the bay, the harbour master said that at least nine passengers had been treated for cuts and broken bones before the first of the buses came down to the quay.';

it('leaves a short quotation as it is', () => {
  expect(shortQuote('At least nine were hurt.', 'At least nine')).toBe('At least nine were hurt.');
});

it('keeps the words around the value and says where something was left out', () => {
  expect(shortQuote(LONG, 'at least nine passengers')).toBe('… bay, the harbour master said that at least nine passengers had been treated for cuts and broken …');
});

it('keeps the beginning where the value does not stand in the quotation', () => {
  expect(shortQuote(LONG, 'seventeen')).toMatch(/^After a night .* …$/);
});

it('says nothing that is not in the quotation, and always the value', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), word, fc.nat(60), (words, value, at) => {
      const quote = words.toSpliced(at, 0, value).join(' ');
      const short = shortQuote(quote, value);
      expect(quote).toContain(short.replace(/^… | …$/g, ''));
      expect(short).toContain(value);
      expect(short.length).toBeLessThan(160);
    }),
  );
});
