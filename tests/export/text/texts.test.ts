import { describe, expect, it } from 'vitest';
import { calendarDay, writtenDay } from '../../../src/export/text/calendar-day.ts';
import { csvRecord } from '../../../src/export/text/csv.ts';
import { latexText } from '../../../src/export/text/latex.ts';
import { markdownText } from '../../../src/export/text/markdown.ts';
import { oneLine, paragraphsOf, plainText } from '../../../src/export/text/plain-text.ts';
import { webAddress } from '../../../src/export/text/web-address.ts';

describe('plain text', () => {
  it('drops what is no text and keeps what scripts need', () => {
    expect(plainText('a\u0000b\u202Ec\u2069d\uFEFFe')).toBe('abcde');
    expect(plainText('\u200Fשלום\u200D')).toBe('\u200Fשלום\u200D');
    expect(plainText('a\r\nb\rc\u2028d\fe')).toBe('a\nb\nc\nd\ne');
    expect(plainText('x\uD800')).toBe('x\uFFFD');
  });

  it('comes on one line, or by paragraphs', () => {
    expect(oneLine('  a\n\n b\t c ')).toBe('a b c');
    expect(paragraphsOf('a\nb\n\n\n c \n \n')).toEqual(['a b', 'c']);
  });
});

describe('Markdown', () => {
  it('leaves ordinary prose unmarked', () => {
    const prose = 'About 9,000 vehicles – a third – cost £3.5m (£2.9m net); “why?” she said. It’s 5 p.m.!';
    expect(markdownText(prose)).toBe(prose);
  });

  it.each([['# 1', '\\# 1'], ['1. May', '1\\. May'], ['- no', '\\- no'], ['a*b*', 'a\\*b\\*'], ['R&D &copy;', 'R&D \\&copy;'], ['<b>', '\\<b\\>'], ['1.5 million', '1.5 million']])('%s is written %s', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });
});

it('writes signs that LaTeX would read', () => {
  expect(latexText('R&D, 50% of $5 #1 a_b {x} ~ ^ \\')).toBe('R\\&D, 50\\% of \\$5 \\#1 a\\_b \\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}');
  expect(latexText('a -- b, it’s')).toBe('a -{}- b, it’s');
});

it('quotes fields that need it, and no other', () => {
  expect(csvRecord(['a', 'b c', 'd,e', 'f"g', 'h\ni', ''])).toBe('a,b c,"d,e","f""g","h\ni",\r\n');
});

it('takes addresses of the web alone', () => {
  expect(webAddress('HTTPS://A.example/ä?x={1}|<b>')).toBe('https://a.example/%C3%A4?x=%7B1%7D%7C%3Cb%3E');
  for (const address of ['vbscript:x', 'data:text/html,x', 'file:///etc/passwd', 'no address', '']) expect(webAddress(address)).toBeNull();
});

it('takes the day that the page gave, in its own zone', () => {
  expect(calendarDay('2026-02-24T23:30:00-05:00')).toEqual([2026, 2, 24]);
  expect(calendarDay('2026-02-24')).toEqual([2026, 2, 24]);
  for (const stamp of [null, '', 'yesterday', '2026']) expect(calendarDay(stamp)).toBeNull();
  expect(writtenDay([2026, 2, 4], '/')).toBe('2026/02/04');
});
