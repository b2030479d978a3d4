import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../src/compare/cross-check-result.ts';
import { linkArticles } from '../../src/coverage/link.ts';
import { analysed } from './support/analysed.ts';
import * as story from './support/stories.ts';

const STORIES = Object.entries(story).map(([id, text]) => analysed(id.toLowerCase(), text));
const PAIR = [analysed('post', story.MILLBROOK_POST), analysed('herald', story.MILLBROOK_HERALD)];

const THINGS = ['harbour', 'orchestra', 'glacier', 'museum', 'vineyard', 'stadium', 'observatory', 'brewery', 'bridge', 'library', 'coach', 'school'];
const ACTS = ['reopen', 'flood', 'expand', 'burn', 'close', 'auction', 'restore', 'win', 'crash', 'injure'];
const TOWNS = ['Orvalle', 'Pendrick', 'Sanna', 'Torquil', 'Ulmhaven', 'Vessby', 'Wexmoor', 'Yarrowdale'];

/** An article on something else, in words that news uses every day, some of the pair's own among them. */
const unrelated = fc.record({ thing: fc.constantFrom(...THINGS), act: fc.constantFrom(...ACTS), town: fc.constantFrom(...TOWNS), day: fc.integer({ min: 1, max: 28 }) });

function articleOn({ thing, act, town, day }: { thing: string; act: string; town: string; day: number }, number: number): AnalysedArticle {
  return analysed(`other-${number}`, {
    title: `${town} ${thing} to ${act} again, officials say`,
    published: `2026-03-${String(day).padStart(2, '0')}T08:00:00Z`,
    text: `The ${thing} in ${town} is to ${act} next month, officials said. Police told reporters that residents had been asked about it on Tuesday.`,
  });
}

describe('linkArticles', () => {
  it('does not depend on the order of the articles', () => {
    const expected = linkArticles(STORIES);
    fc.assert(fc.property(fc.shuffledSubarray(STORIES, { minLength: STORIES.length }), (shuffled) => {
      expect(linkArticles(shuffled)).toEqual(expected);
    }), { numRuns: 15 });
  });

  it('never unlinks a pair by the saving of unrelated articles', () => {
    fc.assert(fc.property(fc.array(unrelated, { maxLength: 60 }), (others) => {
      const links = linkArticles([...PAIR, ...others.map(articleOn)]);
      expect(links.some((l) => l.a === 'herald' && l.b === 'post')).toBe(true);
      expect(links.filter((l) => (l.a.startsWith('other')) !== l.b.startsWith('other'))).toEqual([]);
    }), { numRuns: 12 });
  });

  it('links each pair once, in id order, and sorted', () => {
    const links = linkArticles(STORIES);
    expect(links.every(({ a, b }) => a < b)).toBe(true);
    expect(links).toEqual(links.toSorted((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1)));
    expect(new Set(links.map(({ a, b }) => `${a} ${b}`)).size).toBe(links.length);
  });
});
