import { expect, test } from 'vitest';
import { checkArticle } from '../../../src/library/intake/check-article.ts';
import { LIMITS } from '../../../src/library/limits.ts';
import { sampleArticle } from '../support/sample-article.ts';

const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');

test('an article is taken as it is, without fields that the library does not know', () => {
  const article = sampleArticle({ updated: '2026-02-25', canonicalUrl: 'http://news.example/a?b=c' });
  expect(checkArticle({ ...article, html: '<b>no</b>' })).toStrictEqual(article);
});

test.each<[string, Record<string, unknown>]>([
  ['url', { url: SCRIPT_URL }],
  ['url', { url: 'file:///etc/passwd' }],
  ['url', { url: `https://news.example/${'a'.repeat(LIMITS.url)}` }],
  ['canonicalUrl', { canonicalUrl: SCRIPT_URL }],
  ['canonicalUrl', { canonicalUrl: undefined }],
  ['title', { title: 7 }],
  ['title', { title: 'x'.repeat(LIMITS.title + 1) }],
  ['byline', { byline: ['A', 'B'] }],
  ['published', { published: 'last Tuesday' }],
  ['published', { published: '2026-02-31T99:00:00Z' }],
  ['published', { published: '+275760-09-13' }],
  ['published', { published: '-000044-03-15' }],
  ['updated', { updated: 1_700_000_000_000 }],
  ['quality', { quality: 'splendid' }],
  ['text', { text: { toString: 'no' } }],
  ['text', { text: 'x'.repeat(LIMITS.text + 1) }],
  ['sha256', { sha256: 'A'.repeat(64) }],
  ['capturedAt', { capturedAt: null }],
  ['blocks.0.kind', { blocks: [{ kind: 'script', start: 0, end: 1 }] }],
  ['blocks.0.start', { blocks: [{ kind: 'paragraph', start: -1, end: 1 }] }],
  ['blocks.0.end', { blocks: [{ kind: 'paragraph', start: 0, end: 0.5 }] }],
  ['blocks', { blocks: [{ kind: 'paragraph', start: 0, end: 1_000_000 }] }],
  ['blocks', { blocks: [{ kind: 'paragraph', start: 5, end: 9 }, { kind: 'paragraph', start: 8, end: 12 }] }],
])('a wrong %s is refused by name', (field, wrong) => {
  expect(() => checkArticle({ ...sampleArticle(), ...wrong })).toThrow(
    expect.objectContaining({ name: 'LibraryError', code: 'refused', message: expect.stringContaining(`"${field}"`) }),
  );
});

test.each([null, undefined, 'text', 5, []])('%s is no article', (wrong) => {
  expect(() => checkArticle(wrong)).toThrow(expect.objectContaining({ code: 'refused' }));
});
