import { expect, it } from 'vitest';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { sourceName } from '../../../src/ui/text/source-name.ts';
import { lookupIn } from '../support/lookup.ts';

const i18n = createI18n(lookupIn('en'), 'en');

it.each([
  ['Harbour Post', 'https://www.harbourpost.example/a', 'Harbour Post'],
  ['  Harbour Post ', 'https://www.harbourpost.example/a', 'Harbour Post'],
  [null, 'https://www.harbourpost.example/a', 'harbourpost.example'],
  ['  ', 'https://news.harbourpost.example/a', 'news.harbourpost.example'],
  [null, 'https://wwwidgets.example/a', 'wwwidgets.example'],
  [null, 'not an address', 'Source not named'],
  [null, 'file:///clippings/a.html', 'Source not named'],
])('publisher %j at %s is called %s', (publisher, url, name) => {
  expect(sourceName({ publisher, url }, i18n)).toBe(name);
});
