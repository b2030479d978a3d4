import { expect, it } from 'vitest';
import { archiveAddress } from '../../../src/ui/text/archive-address.ts';

it.each([
  ['https://post.example/ferry?id=7&page=2', 'https://web.archive.org/web/*/https://post.example/ferry?id=7&page=2'],
  ['https://post.example/ferry#comments', 'https://web.archive.org/web/*/https://post.example/ferry'],
  ['http://post.example/', 'https://web.archive.org/web/*/http://post.example/'],
])('%s is looked up as %s', (url, address) => {
  expect(archiveAddress(url)).toBe(address);
});

it('never leads anywhere but to the archive', () => {
  expect(new URL(archiveAddress('https://post.example/../../../x@evil.example')).host).toBe('web.archive.org');
});
