import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/compare/version-diff/sentences-of.ts';

const sentences = (text: string, ...ends: number[]): string[] => {
  const blocks = [0, ...ends].map((start, i, all) => ({ start, end: all[i + 1] ?? text.length, kind: 'paragraph' }));
  return sentencesOf({ text, blocks }, 'en').map((s) => `${s.block}: ${s.text}`);
};

describe('sentences of a text', () => {
  it.each([
    ['Nine died. The port was shut.', ['0: Nine died.', '0: The port was shut.']],
    ['Mr. Halm wept. It rained.', ['0: Mr. Halm wept.', '0: It rained.']],
    ['Ruth J. Alder left.', ['0: Ruth J. Alder left.']],
    ['“Who knew?” she asked.', ['0: “Who knew?” she asked.']],
    ['', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('know their block', () => expect(sentences('Nine died.\nIt rained.', 11)).toEqual(['0: Nine died.', '1: It rained.']));
});
