import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../../src/compare/components.ts';
import type { Link } from '../../src/coverage/relation.ts';

const link = (a: string, b: string): Link => ({ a, b, relation: 'same-event', score: 1 });
const articles = (ids: string): { id: string }[] => [...ids].map((id) => ({ id }));
const groups = (ids: string, links: Link[]): string[] => components(articles(ids), links).map((group) => group.map((a) => a.id).join(''));

describe('components', () => {
  it('join what is linked over others', () => expect(groups('abcd', [link('a', 'b'), link('b', 'c')])).toEqual(['abc']));
  it('keep apart what is not', () => expect(groups('abcd', [link('a', 'b'), link('c', 'd')])).toEqual(['ab', 'cd']));
  it('leave single articles out', () => expect(groups('abc', [])).toEqual([]));
  it('hold the order of the articles', () => expect(groups('dcba', [link('a', 'd')])).toEqual(['da']));

  it('hold each linked article once', () => {
    const letters = [...'abcdefgh'];
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters))), (pairs) => {
      const links = pairs.filter(([a, b]) => a !== b).map(([a, b]) => link(a, b));
      const linked = [...new Set(links.flatMap(({ a, b }) => [a, b]))].toSorted();
      const found = components(articles(letters.join('')), links);
      expect(found.flat().map((a) => a.id).toSorted()).toEqual(linked);
      for (const { a, b } of links) expect(found.find((g) => g.some((x) => x.id === a))).toBe(found.find((g) => g.some((x) => x.id === b)));
    }));
  });
});
