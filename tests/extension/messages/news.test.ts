import { expect, it } from 'vitest';
import { readNews } from '../../../src/extension/messages/news.ts';

const CHECKED = { news: 'page-checked', tab: 4 } as const;

it.each([CHECKED, { news: 'page-left', tab: 0 }, { news: 'selection-asked', tab: 9 }, { news: 'library-changed' }] as const)('hears %j from the background', (news) => {
  expect(readNews(news, 'worker')).toEqual(news);
});

it.each(['page', 'content', 'other'] as const)('hears nothing from %s', (from) => {
  expect(readNews(CHECKED, from)).toBeNull();
});

it.each([null, 'page-checked', {}, { news: 'page-checked' }, { news: 'page-checked', tab: '4' }, { news: 'page-checked', tab: -1 }, { ...CHECKED, more: 1 }, { news: 'else', tab: 4 }, { name: 'check', args: {} }])(
  'hears nothing in %j',
  (message) => {
    expect(readNews(message, 'worker')).toBeNull();
  },
);
