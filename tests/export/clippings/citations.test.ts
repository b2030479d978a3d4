import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIBTEX } from '../../../src/export/clippings/bibtex.ts';
import { writeClippings, type ClippingFormat } from '../../../src/export/clippings/clipping-format.ts';
import { CSL_JSON } from '../../../src/export/clippings/csl-json.ts';
import { RIS } from '../../../src/export/clippings/ris.ts';
import { cited, printed } from '../support/cite.ts';
import { clipping, highlight, WORDS } from '../support/clippings.ts';
import { hostileText, words } from '../support/hostile.ts';

const FORMATS: readonly (readonly [string, ClippingFormat, string])[] = [
  ['BibTeX', BIBTEX, '@biblatex/text'],
  ['RIS', RIS, '@ris/file'],
  ['CSL-JSON', CSL_JSON, '@else/json'],
];
const write = (format: ClippingFormat, ...clippings: readonly ReturnType<typeof clipping>[]) => writeClippings(format, clippings, WORDS);

describe.each(FORMATS)('%s', (_, format, type) => {
  it('says who, what, where and when to citation-js', () => {
    const [item] = cited(write(format, clipping()));
    expect(item).toMatchObject({
      title: 'Swing bridge shut until the end of April',
      'container-title': 'Tarrow Herald',
      URL: 'https://www.tarrowherald.example/news/bridge',
      accessed: { 'date-parts': [[2026, 3, 2]] },
      language: 'en',
    });
    expect(JSON.stringify(item?.['issued'])).toMatch(/^\{"date-parts":\[\[2026/);
    expect(JSON.stringify(item?.author ?? item?.['reporter'])).toMatch(/Ode.*(?:Meer.*van der|van der Meer)/);
    expect(JSON.stringify(item?.['keyword'])).toMatch(/harbour, ?transport/);
  });

  it('keeps hash and notes', () => {
    const all = JSON.stringify(cited(write(format, clipping({}, { annotations: [highlight('shut to traffic', 'Ask the board.')] }))));
    expect(all).toContain('3b1f0c5a9d7e4482a6b0c1d2e3f405162738495a6b7c8d9eafb0c1d2e3f40516');
    expect(all).toContain('“shut to traffic” – Ask the board.');
  });

  it('keeps the names of bodies whole', () => {
    const all = JSON.stringify(cited(write(format, clipping({ byline: 'Department of Health and Social Care' }))));
    expect(all).toContain('"Department of Health and Social Care"');
  });

  it('holds many, each with a key of its own', () => {
    const file = write(format, clipping({ id: 'a1' }), clipping({ id: 'a2', title: 'Second' }), clipping({ id: 'a3' }));
    const items = cited(file);
    expect(items.map(({ title }) => title)).toEqual(['Swing bridge shut until the end of April', 'Second', 'Swing bridge shut until the end of April']);
    for (const key of ['ode2026-a1', 'ode2026-a2', 'ode2026-a3']) expect(file.split(key)).toHaveLength(2);
  });

  it('says nothing of what is not known', () => {
    const text = write(format, clipping({ byline: null, publisher: null, published: null, updated: null, language: null, tags: [] }));
    const [item] = cited(text);
    for (const field of ['author', 'reporter', 'container-title', 'issued', 'language', 'keyword']) expect(item).not.toHaveProperty(field);
    expect(text).not.toMatch(/null|undefined/);
  });

  it('names no address that is not of the web', () => {
    expect(write(format, clipping({ url: 'data:text/html,x', canonicalUrl: null }))).not.toContain('data:');
  });

  it('brings any title back in the same words', () => {
    fc.assert(
      fc.property(hostileText.filter((text) => words(text) !== ''), (title) => {
        const items = cited(write(format, clipping({ title, id: 'a1' }), clipping({ id: 'a2' })), type);
        expect(items).toHaveLength(2);
        expect(words(items[0]?.title ?? '')).toBe(words(title));
      }),
    );
  });
});

it('prints as a newspaper article in a style', () => {
  expect(printed(write(CSL_JSON, clipping()))).toBe(
    'Ode, M., & van der Meer, T. (2026, February 24). Swing bridge shut until the end of April. Tarrow Herald. https://www.tarrowherald.example/news/bridge\n',
  );
});

it('gives BibTeX the year and the month in its own terms, and the day', () => {
  const text = write(BIBTEX, clipping());
  expect(text).toMatch(/^@article\{ode2026-k3f9,\n/);
  expect(text).toContain('  month = feb,\n');
  expect(cited(text)[0]).toMatchObject({ issued: { 'date-parts': [[2026, 2, 24]] } });
  expect(write(BIBTEX, clipping({ publisher: null }))).toMatch(/^@misc\{/);
});

it('ends each line of RIS with CR and LF, and each record', () => {
  const text = write(RIS, clipping(), clipping({ id: 'b' }));
  expect(text.split('\r\n').filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(text.match(/^ER {2}- \r\n/gm)).toHaveLength(2);
});
