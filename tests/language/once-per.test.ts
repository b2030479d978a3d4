import { describe, expect, it } from 'vitest';
import { oncePer } from '../../src/language/once-per.ts';

describe('oncePer', () => {
  it('computes the outcome of each object once', () => {
    const asked: string[] = [];
    const shout = oncePer(({ word }: { readonly word: string }) => (asked.push(word), word.toUpperCase()));
    const [flood, dam] = [{ word: 'flood' }, { word: 'dam' }];
    expect([shout(flood), shout(dam), shout(flood)]).toEqual(['FLOOD', 'DAM', 'FLOOD']);
    expect(asked).toEqual(['flood', 'dam']);
  });

  it('tells objects apart, however alike', () => {
    let asked = 0;
    const count = oncePer((words: readonly string[]) => (asked++, words.length));
    expect([count(['fire']), count(['fire'])]).toEqual([1, 1]);
    expect(asked).toBe(2);
  });

  it('keeps null, zero and false', () => {
    for (const outcome of [null, 0, false]) {
      let asked = 0;
      const none = oncePer<object, typeof outcome>(() => (asked++, outcome));
      const object = {};
      expect([none(object), none(object)]).toEqual([outcome, outcome]);
      expect(asked).toBe(1);
    }
  });
});
