import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FERRY, libraryOf } from './support/ferry.ts';
import { crosscheck, workplace } from './support/workplace.ts';

const place = workplace();
const [herald, gazette] = FERRY;

const LIBRARIES: readonly (readonly [name: string, content: string | Uint8Array, reason: RegExp])[] = [
  ['an empty file', '', /is empty/],
  ['malformed JSON', '{"articles": [', /is not valid JSON/],
  ['text that is not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), /is not UTF-8 text/],
  ['another shape', '[]', /articles|Expected Object/],
  ['no articles', '{}', /articles/],
  ['an empty library', libraryOf([]), /the library holds no articles/],
  ['an article without id', libraryOf([{ ...herald, id: undefined }]), /articles\.0\.id/],
  ['an empty id', libraryOf([{ ...herald, id: '' }]), /articles\.0\.id: is empty/],
  ['an id used twice', libraryOf([herald, gazette, { ...gazette, id: 'herald' }]), /two articles have the id "herald"/],
  ['an article without text', libraryOf([{ ...herald, text: undefined }]), /"herald" has neither "text" nor "html"/],
  ['a text that is no string', libraryOf([{ ...herald, text: 12 }]), /articles\.0\.text/],
  ['a stamp that is no time', libraryOf([{ ...herald, published: 'last Tuesday' }]), /articles\.0\.published: is not an ISO 8601 time/],
];

describe('a library that cannot be used', () => {
  it.each(LIBRARIES)('%s: one line with file and reason, status 2, nothing written', async (_name, content, reason) => {
    const library = place.write('library.json', content);
    const { status, out, err } = await crosscheck(['--library', library, '--out', place.path('result.json')]);
    expect({ status, out, lines: err.split('\n').length }).toEqual({ status: 2, out: '', lines: 2 });
    expect(err).toMatch(reason);
    expect(err.startsWith(`${library}: `)).toBe(true);
    expect(place.names()).toEqual(['library.json']);
  });

  it('is a missing file or a folder', async () => {
    const missing = await crosscheck(['--library', place.path('none.json'), '--out', place.path('result.json')]);
    expect(missing).toEqual({ status: 2, out: '', err: `${place.path('none.json')}: cannot be read: there is no such file or folder\n` });
    mkdirSync(place.path('folder'));
    const folder = await crosscheck(['--library', place.path('folder')]);
    expect(folder).toEqual({ status: 2, out: '', err: `${place.path('folder')}: cannot be read: it is a folder\n` });
  });
});

describe('a result that cannot be written', () => {
  it('names the file and the reason', async () => {
    const out = place.path('none/result.json');
    const { status, err } = await crosscheck(['--library', place.write('library.json', libraryOf(FERRY)), '--out', out]);
    expect({ status, err }).toEqual({ status: 2, err: `${out}: cannot be written: there is no such file or folder\n` });
  });

  it('leaves an earlier result as it was when the library is bad', async () => {
    place.write('result.json', 'old');
    await crosscheck(['--library', place.write('library.json', '{'), '--out', place.path('result.json')]);
    expect(place.read('result.json')).toBe('old');
  });
});

describe('a page that cannot be used', () => {
  const PAGES: readonly (readonly [name: string, content: string | Uint8Array, reason: string])[] = [
    ['empty', '', 'is empty'],
    ['PDF', '%PDF-1.7\n', 'is a PDF document, not a web page'],
    ['binary', Uint8Array.of(0x3c, 0x70, 0x00, 0x01), 'is binary data, not a web page'],
  ];
  it.each(PAGES)('%s: one line, status 2, nothing printed, for both uses', async (_name, content, reason) => {
    const good = place.write('good.html', '<p>Text.</p>');
    const bad = place.write('bad.html', content);
    for (const argv of [['--extract', good, bad], [good, bad]]) {
      expect(await crosscheck(argv)).toEqual({ status: 2, out: '', err: `${bad}: ${reason}\n` });
    }
  });
});
