import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../src/claims/analysis.ts';
import { crossCheck } from '../../src/compare/cross-check.ts';
import type { Finding } from '../../src/compare/finding.ts';
import { analysed } from '../support/analysed.ts';

const TEXT = `Four people were killed and 17 injured when a coach overturned near Millbrook on Tuesday afternoon.

The driver, a local man, was arrested at the scene, Chief Inspector Dana Wills said.

The coach was on its way back from a museum visit when it left the road at the Harrow bend.`;
const PAGE: Partial<ArticleText> = { title: 'Coach overturns near Millbrook', url: 'https://post.example/crash', publisher: 'Evening Post' };

function changes(text: string, more: Partial<ArticleText> = {}): readonly Finding[] {
  const [first, later] = [analysed('v1', TEXT, { ...PAGE, published: '2026-03-10T16:00:00Z' }), analysed('v2', text, { ...PAGE, published: '2026-03-10T21:00:00Z', ...more })];
  const forward = crossCheck([first, later]);
  expect(crossCheck([later, first])).toEqual(forward);
  return forward.findings;
}

describe('versions of one article', () => {
  it('show a raised figure, the earlier form as superseded', () => {
    expect(changes(TEXT.replace('17 injured', '23 injured'))).toMatchObject([{
      label: 'changed',
      question: 'Which figure did Evening Post change from one version to the next?',
      answers: [{ article: 'v1', value: '17', superseded: true }, { article: 'v2', value: '23', superseded: false }],
    }]);
  });

  it('show a figure in words', () => {
    expect(changes(TEXT.replace('Four people', 'Five people'))).toMatchObject([{ answers: [{ value: 'Four' }, { value: 'Five' }] }]);
  });

  it('show a corrected sentence', () => {
    expect(changes(TEXT.replace('arrested at the scene', 'questioned in hospital'))).toMatchObject([{
      label: 'changed',
      question: 'What did Evening Post put differently from one version to the next?',
      answers: [{ value: 'arrested at the scene' }, { value: 'questioned in hospital' }],
    }]);
  });

  it('quote both sentences word for word', () => {
    const [finding] = changes(TEXT.replace('17 injured', '23 injured'));
    expect(finding?.answers.map((a) => a.quote)).toEqual([TEXT.split('\n\n')[0], TEXT.split('\n\n')[0]?.replace('17', '23')]);
  });

  it('are silent on added, cut and moved sentences', () => {
    const [a, b, c] = TEXT.split('\n\n');
    expect(changes(`${TEXT}\n\nA vigil will be held on the market square tonight.`)).toEqual([]);
    expect(changes([a, b].join('\n\n'))).toEqual([]);
    expect(changes([c, a, b].join('\n\n'))).toEqual([]);
  });

  it('are silent on typography, slips of the pen, tense and a sentence that only grew', () => {
    expect(changes(TEXT.replace('Harrow bend', '‘Harrow’ bend'))).toEqual([]);
    expect(changes(TEXT.replace('museum visit', 'musuem visit').replace('overturned', 'overturnd'))).toEqual([]);
    expect(changes(TEXT.replace('Wills said', 'Wills says'))).toEqual([]);
    expect(changes(TEXT.replace('a local man,', 'a local man of many years of service,'))).toEqual([]);
  });

  it('are silent on a new headline', () => {
    expect(changes(TEXT, { title: 'School coach overturns on the A38 near Millbrook' })).toEqual([]);
  });

  it('leave an article against itself without any finding', () => {
    expect(changes(TEXT)).toEqual([]);
    expect(changes(TEXT, { url: 'https://post.example/crash?utm_source=mail' })).toEqual([]);
  });

  it('are not what a copy at another outlet is', () => {
    expect(changes(TEXT.replace('17 injured', '23 injured'), { url: 'https://valley.example/1', publisher: 'Valley News' })).toEqual([]);
  });

  it('without any date are shown without saying which is the later', () => {
    const [first, later] = [analysed('v1', TEXT, { ...PAGE, published: null }), analysed('v2', TEXT.replace('17', '23'), { ...PAGE, published: null })];
    expect(crossCheck([first, later]).findings[0]?.answers.map((a) => a.superseded)).toEqual([false, false]);
  });
});
