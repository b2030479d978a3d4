import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../src/compare/cross-check-result.ts';
import { linkArticles } from '../../src/coverage/link.ts';
import { analysed } from './support/analysed.ts';
import * as alike from './support/look-alikes.ts';
import * as story from './support/stories.ts';

const post = analysed('post', story.MILLBROOK_POST);
const herald = analysed('herald', story.MILLBROOK_HERALD);
const echo = analysed('echo', story.DUNFORD_ECHO);
const linked = (...articles: AnalysedArticle[]): string[] => linkArticles(articles).map(({ a, b }) => `${a}~${b}`);

describe('linkArticles', () => {
  it('links two reports of one event from two saved articles on', () => {
    expect(linkArticles([post, herald])).toMatchObject([{ a: 'herald', b: 'post', relation: 'same-event' }]);
  });

  it.each([
    ['an agency and a reporter who opens with a scene', alike.QUAKE_AGENCY, alike.QUAKE_REPORT],
    ['the press abroad, which names the country, and at home, which names the town', alike.MINISTER_ABROAD, alike.MINISTER_AT_HOME],
  ])('links two articles on one event in a library of two: %s', (_, one, two) => expect(linked(analysed('one', one), analysed('two', two))).toEqual(['one~two']));

  it.each([
    ['earthquake', alike.QUAKE_AGENCY, alike.OTHER_QUAKE],
    ['shooting of one day', alike.SHOOTING, alike.OTHER_SHOOTING],
    ["minister's fall", alike.MINISTER_ABROAD, alike.OTHER_MINISTER],
    ["of a company's cuts", alike.CUTS_AT_HOME, alike.CUTS_ABROAD],
  ])('does not link the other %s in a library of two', (_, one, two) => expect(linked(analysed('one', one), analysed('two', two))).toEqual([]));

  it('links a report of what became of it more than a week later', () => {
    expect(linked(post, herald, analysed('inquest', story.MILLBROOK_INQUEST))).toEqual(['herald~inquest', 'herald~post', 'inquest~post']);
  });

  it('links articles of unknown date', () => {
    expect(linked(post, analysed('undated', { ...story.MILLBROOK_HERALD, published: null }))).toEqual(['post~undated']);
  });

  it('keeps two crashes in different towns of the same week apart', () => {
    expect(linked(post, herald, echo)).toEqual(['herald~post']);
  });

  it('keeps the second attack apart from the first', () => {
    expect(linked(analysed('first', story.FIRST_ATTACK), analysed('second', story.SECOND_ATTACK))).toEqual([]);
  });

  it('keeps one year of a festival apart from the next', () => {
    expect(linked(analysed('before', story.FESTIVAL_LAST_YEAR), analysed('now', story.FESTIVAL_THIS_YEAR))).toEqual([]);
  });

  it('does not link a page of short items to the one that it mentions', () => {
    expect(linked(post, herald, analysed('brief', story.ROUNDUP))).toEqual(['herald~post']);
  });

  it('gives no credit for names that are everywhere', () => {
    const tractors = analysed('tractors', {
      title: 'Tractors stolen across the United States',
      text: 'Thieves in the United States take more tractors than ever, insurers told Reuters. China buys many of the parts, CNN reported, and the police are short of officers who know a harvester from a baler.',
    });
    const lottery = analysed('lottery', {
      title: 'Lottery winner in the United States gives it all away',
      text: 'A retired welder has handed a jackpot to his neighbours. Nobody in the United States has done such a thing before, a historian told CNN. Reuters found a case in China, where police at first held the giver for a fraud.',
    });
    expect(linked(tractors, lottery)).toEqual([]);
  });

  it('links nothing to itself, and nothing at all in an empty library', () => {
    expect(linkArticles([])).toEqual([]);
    expect(linkArticles([post])).toEqual([]);
  });

  it('takes the counts of the library where it is given them', () => {
    const known = new Set(post.analysis.terms.map(([term]) => term));
    const everywhere = { size: 100_000, documentFrequency: (term: string) => (known.has(term) ? 99_000 : 0) };
    expect(linkArticles([post, herald], { statistics: everywhere })).toEqual([]);
  });
});
