import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../src/claims/analysis.ts';
import { searchWords } from '../../src/coverage/search-words.ts';
import { analysed } from './support/analysed.ts';
import { MILLBROOK_HERALD, MILLBROOK_POST } from './support/stories.ts';

const NO_LIBRARY = { size: 0, documentFrequency: () => 0 };
const words = (...articles: readonly Partial<ArticleText>[]) =>
  searchWords(articles.map((article, at) => analysed(`a${at}`, { title: '', text: '', ...article })), NO_LIBRARY);

describe('searchWords', () => {
  it('takes the names at the top and what the headline says happened', () => {
    expect(words({
      title: 'Ferry runs aground off Carrick Head',
      text: 'A ferry ran aground off Carrick Head on Monday with 90 people on board. Carrick Head lies west of Belfast.',
    })).toEqual(['Carrick Head', 'Belfast', 'ferry']);
  });

  it('keeps to what several articles of the event share', () => {
    const shared = words(MILLBROOK_POST, MILLBROOK_HERALD, { ...MILLBROOK_HERALD, title: 'Millbrook mourns', text: 'Millbrook mourned on Friday. Jonas Pell sang in Millbrook, far from Oslo.' });
    expect(shared).toContain('Millbrook');
    expect(shared.length).toBeLessThanOrEqual(5);
  });

  it('takes no word for a name that only the headline writes like one', () => {
    expect(words({ title: 'Outrage Follows Closure of Torvik Pier', text: 'There was outrage in Torvik. The pier at Torvik will follow two others.' })).not.toContain('Outrage Follows');
  });

  it('writes the place of a dateline as a name, and leaves abbreviations', () => {
    expect(words({ title: 'Quake shakes Santiago', text: 'SANTIAGO, Chile – A quake shook SANTIAGO on Monday. NASA saw it.' })).toEqual(expect.arrayContaining(['Santiago', 'quake']));
  });

  it('takes the whole of a name rather than a part of it', () => {
    const whole = { title: 'Illness in Port Ansel', text: 'An illness spread in Port Ansel. The Ansel ferry stopped, and Ansel schools shut. Port Ansel waits.' };
    expect(words(whole)).toContain('Port Ansel');
    expect(words(whole)).not.toContain('Ansel');
  });

  it('leaves out figures, which another account may give otherwise', () => {
    expect(words({ title: 'Seven dead in Torvik', text: 'A fire left seven dead in Torvik.' })).not.toContain('seven');
  });

  it('says nothing twice', () => {
    expect(words({ title: 'Launch of launches', text: 'The launch was one of many launches.' }).filter((word) => word.startsWith('launch'))).toHaveLength(1);
  });

  it('is empty where there is nothing to search for', () => {
    expect(words({ title: 'And so it goes', text: 'It goes on.' })).toEqual([]);
    expect(searchWords([], NO_LIBRARY)).toEqual([]);
  });
});
