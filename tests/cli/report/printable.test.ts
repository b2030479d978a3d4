import { expect, it } from 'vitest';
import { printable } from '../../../src/cli/report/printable.ts';

it('keeps what could steer a terminal out of it', () => {
  expect(printable('a\u001b[31mb\u0007 c\u202ed\n')).toBe('a [31mb  c d');
});

it('leaves other text alone', () => {
  expect(printable('Zoë’s “naïve” 東京 😀')).toBe('Zoë’s “naïve” 東京 😀');
});
