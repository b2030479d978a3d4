import { expect, it } from 'vitest';
import { findBody } from '../../../src/article/page/find-body.ts';
import { copyOf } from '../fixtures/dom.ts';
import { FERRY, paragraphs } from '../fixtures/news-page.ts';

it('the box of the text is found by how much it says', () => {
  const body = findBody(copyOf(`<div><p>Home</p></div><div>${paragraphs(FERRY)}</div><div><p>Imprint</p></div>`));
  expect(body?.textContent).toContain(FERRY[4]);
  expect(body?.textContent).not.toContain('Imprint');
});

it('no box is found on an empty page', () => expect((findBody(copyOf(''))?.textContent ?? '').trim()).toBe(''));
