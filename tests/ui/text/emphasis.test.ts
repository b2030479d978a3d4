import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasise } from '../../../src/ui/text/emphasis.ts';

describe('finds the words', () => {
  it.each([
    ['At least five people died on the road to the coast.', 'at least five', 'At least five'],
    ['It was 15 degrees, then 5.', '5', '5'],
    ['They paid $5 million for it in all.', '$5 million', '$5 million'],
    ['The U.S. team, the U.S.-led one, won the day at last.', 'U.S.', 'U.S.'],
    ['Die Brücke über die Förde wurde gesperrt.', 'die Förde', 'die Förde'],
    ['كانت العبّارة تسير بسرعة سبع عشرة عقدة حين ارتطمت', 'سبع عشرة عقدة', 'سبع عشرة عقدة'],
  ])('in "%s"', (quote, words, found) => expect(emphasise(quote, words)?.words).toBe(found));

  it('prefers them as written', () => {
    expect(emphasise('May it rain in may, said May, and then it did.', 'may')?.before).toBe('May it rain in ');
  });
});

describe('emphasises nothing', () => {
  it.each([
    ['in parts of words', 'Fifteen people and twenty-fiver others', 'five'],
    ['in parts of numbers', 'It rose to 1500 metres above the sea', '150'],
    ['that is not there', 'Nobody was hurt in the fire.', 'three'],
    ['for no words', 'Nobody was hurt.', ''],
    ['that is most of the quotation', 'Nobody was hurt at all.', 'Nobody was hurt at'],
    ['where lower case moves the letters', 'İİİ the Ferry of the islands sailed', 'ferry'],
  ])('%s', (_, quote, words) => expect(emphasise(quote, words)).toBeNull());
});

it('never changes the quotation', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, words, b) => {
      const quote = `${a}${words}${b}`;
      const parts = emphasise(quote, words);
      expect(parts === null ? quote : parts.before + parts.words + parts.after).toBe(quote);
    }),
  );
});
