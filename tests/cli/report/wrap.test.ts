import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/cli/report/wrap.ts';

describe('wrap', () => {
  it('breaks between words and indents', () => {
    expect(wrap('one two three four', 11, '- ', '  ')).toEqual(['- one two', '  three', '  four']);
  });

  it('gives a long word a line of its own', () => {
    expect(wrap('a incomprehensibility b', 8, '')).toEqual(['a', 'incomprehensibility', 'b']);
  });

  it('gives nothing for nothing', () => {
    expect(wrap(' \n ', 10, '  ')).toEqual([]);
  });

  it('keeps every word in order and keeps to the width wherever words allow', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé😀]{1,12}$/u), { minLength: 1 }), fc.integer({ min: 4, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width, '  ');
        expect(lines.join(' ').trim().split(/\s+/)).toEqual(words);
        for (const line of lines) expect([...line].length <= width || !line.trim().includes(' ')).toBe(true);
      }),
    );
  });
});
