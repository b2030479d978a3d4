import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressAtWords } from '../../../src/ui/text/text-fragment.ts';

const URL_OF = 'https://harbour.example/ferry';
const TEXT = 'The ferry left at nine. Forty people, crew & guests, were aboard the well-known ship.\n\nNobody was hurt. Later: Nobody was hurt.';
const at = (words: string, text = TEXT, url = URL_OF): string => {
  const start = text.indexOf(words);
  return addressAtWords(url, text, { start, end: start + words.length });
};

describe('addressAtWords', () => {
  it('names the words, encoded', () => {
    expect(at('The ferry left at nine.')).toBe(`${URL_OF}#:~:text=The%20ferry%20left%20at%20nine.`);
  });

  it('encodes what has a meaning of its own in a text fragment', () => {
    expect(at('Forty people, crew & guests, were aboard the well-known ship.')).toBe(
      `${URL_OF}#:~:text=Forty%20people%2C%20crew%20%26%20guests%2C%20were%20aboard%20the%20well%2Dknown%20ship.`,
    );
  });

  it('tells the first of two equal sentences from the other by what stands before', () => {
    const second = TEXT.lastIndexOf('Nobody was hurt.');
    expect(addressAtWords(URL_OF, TEXT, { start: second, end: second + 16 })).toBe(
      `${URL_OF}#:~:text=ship.%20Nobody%20was%20hurt.%20Later%3A-,Nobody%20was%20hurt.`.replace('ship.', 'well%2Dknown%20ship.'),
    );
  });

  it('names a long stretch, or one over paragraphs, by its ends', () => {
    expect(at(TEXT.slice(0, 110))).toMatch(/#:~:text=The%20ferry%20left%20at%20nine\.%20Forty,[^,]+$/);
  });

  it('widens a stretch to whole words, which is all that browsers find', () => {
    expect(at('erry le')).toBe(`${URL_OF}#:~:text=ferry%20left`);
  });

  it('keeps a fragment that the address has', () => {
    expect(at('The ferry left at nine.', TEXT, `${URL_OF}#top`)).toMatch(/ferry#top:~:text=/);
  });

  it('leaves the address alone where there are no words', () => {
    expect(addressAtWords(URL_OF, TEXT, { start: 5, end: 5 })).toMatch(/^https/);
    expect(addressAtWords(URL_OF, '   ', { start: 0, end: 2 })).toBe(URL_OF);
  });
});

it('gives a proper address for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(30), fc.nat(30), (text, a, b) => {
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
      expect(new URL(addressAtWords(URL_OF, text, span)).origin).toBe('https://harbour.example');
    }),
  );
});
