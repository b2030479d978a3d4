import { describe, expect, it } from 'vitest';
import { byKind, isRaised, keyedAround, keyedSides, keysOf, rowsOf, type KeyedSide, type NumberedSide } from '../../src/compare/key-rows.ts';
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

  it('looks only under the keys that are asked for', () => {
    expect(rowsOf(keyed, new Set(['die', 'crash']))).toEqual([[[first, second], [third]]]);
    expect(rowsOf(keyed, new Set())).toEqual([]);
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
    expect(keyedSides(byKind(told), rule).map(({ side: { number: at } }) => at)).toEqual([0, 1, 2, 4]);
    expect(asked).toEqual(['count', 'status', 'count', 'status']);
  });

  it('leaves out what a rule has no key for', () => {
    expect(keyedSides(byKind(told), { kinds: ['status', 'place'], keys: () => [] as readonly string[] } as unknown as Rule)).toEqual([]);
  });
});

describe('keyedAround', () => {
  const told = (article: number, ...predicates: string[]) => byKind(predicates.map((predicate) => ({ article: articles[article], number: number++, statement: { kind: 'status', predicate } }) as NumberedSide));
  const asked: string[] = [];
  const rule = (more: object = {}): Rule => ({ kinds: ['status'], keys: ({ predicate }: { predicate: string }) => { asked.push(predicate); return predicate === 'be' ? [] : [predicate]; }, ...more }) as unknown as Rule;
  const keysAround = (...args: Parameters<typeof keyedAround>): string[] => {
    asked.length = 0;
    return keyedAround(...args)?.keyed.flatMap(({ keys }) => keys) ?? [];
  };

  it('keeps the order of the articles, whichever of them is asked for', () => {
    expect(keysAround(1, [told(0, 'fall', 'rise'), told(1, 'rise', 'fall'), told(2, 'fall')], rule())).toEqual(['fall', 'rise', 'rise', 'fall', 'fall']);
  });

  it('leaves out what shares no key with that one', () => {
    expect(keysAround(1, [told(0, 'fall', 'rise'), told(1, 'rise'), told(2, 'close')], rule())).toEqual(['rise', 'rise']);
  });

  it('asks only under keys that somebody raises, of whatever article', () => {
    const rows = [told(0, 'fall', 'rise'), told(1, 'rise', 'fall'), told(2, 'fall')];
    const by = (one: { statement: unknown } | undefined) => rule({ raises: (s: unknown) => s === one?.statement });
    expect(keyedAround(1, rows, by(rows[2]?.all[0]))?.rows.map((row) => row.map((own) => own.map(({ statement }) => statement.predicate)))).toEqual([[['fall'], ['fall'], ['fall']]]);
    expect(keysAround(1, rows, by(rows[2]?.all[0]))).toEqual(['fall', 'rise', 'fall', 'fall']);
    expect(keyedAround(1, rows, by(undefined))).toBeNull();
  });

  it('looks at no other article where that one has no key', () => {
    expect(keysAround(1, [told(0, 'fall'), told(1, 'be')], rule())).toEqual([]);
    expect(asked).toEqual(['be']);
  });

  it('asks no statement for its keys that stands on other ground', () => {
    expect(keysAround(0, [told(0, 'fall', 'be'), told(1, 'rise', 'fall', 'be')], rule({ ground: (s: { predicate: string }) => s.predicate }))).toEqual(['fall', 'fall']);
    expect(asked).toEqual(['fall', 'be', 'fall']);
  });
});

describe('isRaised', () => {
  const rows = [byKind([{ statement: { kind: 'status' } } as NumberedSide]), byKind([{ statement: { kind: 'count' } } as NumberedSide])];
  const rule = (raises?: Rule['raises']): Rule => ({ kinds: ['status'], ...(raises ? { raises } : {}) }) as unknown as Rule;

  it('is so of every rule that asks for no question to be raised', () => expect(isRaised(rows, rule())).toBe(true));
  it('looks at the kinds of the rule alone', () => {
    expect(isRaised(rows, rule(({ kind }) => kind === 'status'))).toBe(true);
    expect(isRaised(rows, rule(({ kind }) => kind === 'count'))).toBe(false);
  });
});

describe('keysOf', () => {
  const keyed = [side(0, 'lamp', 'bell'), side(1, 'bell', 'rope')];
  const around = (raised: ReadonlySet<string> | null) => ({ keyed, rows: [], raised });
  const wanted = new Set(keyed.slice(0, 1).map((k) => k.side));

  it('holds the keys of the sides that are wanted', () => expect([...keysOf(around(null), wanted)]).toEqual(['lamp', 'bell']));
  it('leaves out those under which nobody raises the question', () => expect([...keysOf(around(new Set(['bell'])), wanted)]).toEqual(['bell']));
});
