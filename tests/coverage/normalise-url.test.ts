import { expect, test } from 'vitest';
import { normaliseUrl, siteOf } from '../../src/coverage/normalise-url.ts';

const PLAIN = 'https://news.example/world/flood';

const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');

test.each([
  'http://news.example/world/flood',
  'https://www.news.example/world/flood',
  'https://m.news.example/world/flood/',
  'https://amp.news.example/world/flood',
  'https://news.example/world/flood#comments',
  'https://news.example/world/flood?utm_source=mail&utm_campaign=x',
  'https://news.example/world/flood?fbclid=IwAR0&gclid=1',
  'https://NEWS.example/world/flood?',
])('%s is the same page', (url) => {
  expect(normaliseUrl(url)).toBe(normaliseUrl(PLAIN));
});

test.each([
  'https://news.example/world/Flood',
  'https://news.example/world/flood?page=2',
  'https://news.example/world/flood/live',
  'https://sport.news.example/world/flood',
  'https://news.example:8080/world/flood',
  'https://other.example/world/flood',
])('%s is another page', (url) => {
  expect(normaliseUrl(url)).not.toBe(normaliseUrl(PLAIN));
});

test('parameters that name the article stay, in any order', () => {
  expect(normaliseUrl('https://news.example/?p=5&lang=en&utm_medium=x')).toBe(normaliseUrl('https://news.example?lang=en&p=5'));
  expect(normaliseUrl('https://news.example/?p=5')).not.toBe(normaliseUrl('https://news.example/?p=6'));
});

test.each([SCRIPT_URL, 'file:///home/a.html', 'about:blank', 'no address', ''])('%s is no web address', (url) => {
  expect(normaliseUrl(url)).toBeNull();
  expect(siteOf(url)).toBeNull();
});

test('a site of two labels keeps its name even where it looks like a device', () => {
  expect(siteOf('https://m.example/')).toBe('m.example');
  expect(siteOf('https://www.m.example/')).toBe('m.example');
});
