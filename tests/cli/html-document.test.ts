import { describe, expect, it } from 'vitest';
import { decodePage, parsePage } from '../../src/cli/html-document.ts';

const bytes = (text: string, encoding: 'latin1' | 'utf8' | 'utf16le'): Uint8Array => Buffer.from(text, encoding);

describe('decodePage', () => {
  it.each([
    ['UTF-8 without a declaration', bytes('<p>Färja – båt</p>', 'utf8'), '<p>Färja – båt</p>'],
    ['UTF-8 with a byte order mark', bytes('\ufeff<p>Färja</p>', 'utf8'), '<p>Färja</p>'],
    ['UTF-16 with a byte order mark', bytes('\ufeff<p>Färja</p>', 'utf16le'), '<p>Färja</p>'],
    ['a declared encoding', bytes('<meta charset="iso-8859-1"><p>Färja</p>', 'latin1'), '<meta charset="iso-8859-1"><p>Färja</p>'],
    ['an older declaration', bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>Färja</p>', 'latin1'), 'Färja'],
    ['no declaration and not UTF-8', bytes('<p>Färja</p>', 'latin1'), '<p>Färja</p>'],
    ['a declaration that cannot be true', bytes('<meta charset="utf-16"><p>Färja</p>', 'utf8'), 'Färja'],
    ['an unknown encoding', bytes('<meta charset="klingon"><p>Färja</p>', 'utf8'), 'Färja'],
  ])('reads %s', (_, page, expected) => {
    expect(decodePage(page)).toContain(expected);
  });
});

describe('parsePage', () => {
  it.each([
    ['a whole page', '<!doctype html><html><head><title>T</title></head><body><p>text</p></body></html>'],
    ['a page without head and body tags', '<!doctype html><html><title>T</title><p>text</p></html>'],
    ['a fragment', '<title>T</title><p>text</p>'],
  ])('gives %s a body', (_, html) => {
    const page = parsePage(html);
    expect(page.body.querySelector('p')?.textContent).toBe('text');
    expect(page.querySelector('title')?.textContent).toBe('T');
  });
});
