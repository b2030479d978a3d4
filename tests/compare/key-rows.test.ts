import { describe, expect, it } from 'vitest';
import { byKind, keyedSides, rowsOf, type KeyedSide, type NumberedSide } from '../../src/compare/key-rows.ts';
import type { Rule } from '../../src/compare/rule.ts';

const articles = ['a', 'b', 'c'].map((id) => ({ id }) as NumberedSide['article']);
let number = 0;
const side = (article: number, ...keys: string[]): KeyedSide => ({ side: { article: articles[article], number: number++ } as NumberedSide, keys });

describe('rowsOf', () => {
  const keyed = [side(0, 'die', 'crash'), side(0, 'die'), side(1, 'die', 'rain'), side(2, 'rain')];
  const [first, second, third, fourth] = keyed.map((k) => k.side);

  it('puts sides under one key together, by article, and drops what one article has alone', () => {
    expect(rowsOf(keyed)).toEqual([[[first, second], [third]], [[third], [fourth]]]);
  });

  it('looks only under the keys of the sides that are asked for', () => {
    expect(rowsOf(keyed, (s) => s.article.id === 'a')).toEqual([[[first, second], [third]]]);
    expect(rowsOf(keyed, () => false)).toEqual([]);
  });

  it('leaves out an article that says a dozen things under one key', () => {
    const many = Array.from({ length: 13 }, () => side(0, 'rise'));
    expect(rowsOf([...many, side(1, 'rise'), side(2, 'rise')])[0]).toHaveLength(2);
  });
});

describe('keyedSides', () => {
  const told = ['count', 'status', 'count', 'money', 'status'].map((kind, number) => ({ article: articles[0], number, statement: { kind } }) as NumberedSide);

  it('asks a rule for keys of the kinds that it judges alone, in the order of the article', () => {
    const asked: string[] = [];
    const rule = { kinds: ['status', 'count'], keys: ({ kind }: { kind: string }) => { asked.push(kind); return [kind]; } } as unknown as Rule;
    expect(keyedSides([byKind(told)], rule).map(({ side: { number: at } }) => at)).toEqual([0, 1, 2, 4]);
    expect(asked).toEqual(['count', 'status', 'count', 'status']);
  });

  it('leaves out what a rule has no key for', () => {
    expect(keyedSides([byKind(told)], { kinds: ['status', 'place'], keys: () => [] as readonly string[] } as unknown as Rule)).toEqual([]);
  });
});
