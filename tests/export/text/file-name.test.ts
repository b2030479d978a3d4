import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../../src/export/text/file-name.ts';
import { hostileText } from '../support/hostile.ts';

it.each([
  ['Swing bridge shut until April', 'swing-bridge-shut-until-april.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['C:\\Users\\x', 'c-users-x.md'],
  ['CON', 'con-.md'],
  ['lpt1', 'lpt1-.md'],
  ['Straße: naïve “café”', 'straße-naïve-café.md'],
  ['مرفأ البلدة', 'مرفأ-البلدة.md'],
  ['…?!', 'second-source.md'],
  ['', 'second-source.md'],
  ['.htaccess', 'htaccess.md'],
] as const)('%j is kept as %s', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});

it('cuts long titles between words, and long words between letters', () => {
  expect(fileName('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 'md')).toBe(
    'one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve-thirteen-fourteen.md',
  );
  expect(fileName('港'.repeat(100), 'md')).toBe(`${'港'.repeat(26)}.md`);
});

it('holds nothing that a path or a shell would read, whatever the title', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const name = fileName(title, 'csv');
      expect(name).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*-?\.csv$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(86);
      expect(name).toBe(name.toWellFormed());
    }),
  );
});
