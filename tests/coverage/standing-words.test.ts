import { describe, expect, it } from 'vitest';
import { linkArticles } from '../../src/coverage/link.ts';
import { standingWords } from '../../src/coverage/standing-words.ts';
import { analysed } from './support/analysed.ts';

const WORDS = 'Write to us at any hour of the day. See what the harbour towns are talking about as the world unfolds.';
const page = (id: string, title: string, text = WORDS, site = 'videos.example') => analysed(id, { title, text, url: `https://${site}/${id}`, publisher: site, published: '2021-06-01T10:00:00Z' });

describe('what a site puts below all of its videos', () => {
  it('sets its pages apart', () => {
    const pages = [page('a', 'Ferry burns off Lima harbour'), page('b', 'Ministers quarrel over oil deal')];
    expect(standingWords(pages)).toEqual([[0, 1]]);
    expect(linkArticles(pages)).toEqual([]);
  });

  it.each([
    ['one page under one headline', page('a', 'Ferry burns off Lima harbour'), page('b', 'Ferry burns off Lima harbour')],
    ['two forms of one headline', page('a', 'Ferry burns off Lima harbour'), page('b', 'Ferry burns off Lima harbour, 14 dead')],
    ['two outlets with one brief', page('a', 'Ferry burns off Lima harbour'), page('b', 'Fourteen dead at sea', WORDS, 'herald.example')],
    ['texts of their own', page('a', 'Ferry burns off Lima harbour'), page('b', 'Ministers quarrel over oil deal', 'Ministers quarrelled over the oil deal on Monday.')],
    ['pages without text', page('a', 'Ferry burns off Lima harbour', ''), page('b', 'Ministers quarrel over oil deal', '')],
  ])('leaves alone %s', (_, one, two) => expect(standingWords([one, two])).toEqual([]));
});
