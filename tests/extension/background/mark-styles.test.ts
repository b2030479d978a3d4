import { expect, it } from 'vitest';
import { markStyles } from '../../../src/extension/background/mark-styles.ts';
import { MARK_COLOURS } from '../../../src/extension/messages/settings.ts';
import { highlightName, MARK_KINDS } from '../../../src/extension/content/highlight-names.ts';

const HIGHLIGHT_NAMES = MARK_KINDS.flatMap((kind) => [highlightName(kind, 'dark'), highlightName(kind, 'light')]);

const MARK_STYLES = markStyles('by-label');

it('styles every highlight that is painted, and no other', () => {
  const styled = [...MARK_STYLES.matchAll(/::highlight\(([\w-]+)\)/g)].map((match) => match[1]);
  expect(styled.toSorted()).toEqual([...HIGHLIGHT_NAMES].toSorted());
});

it.each(MARK_COLOURS)('tells kinds apart by their lines in %s too', (colours) => {
  const lines = (styles: string) => [...styles.matchAll(/underline (\w+ \w+)/g)].map((match) => match[1]);
  expect(lines(markStyles(colours))).toEqual(lines(MARK_STYLES));
});

it('gives no two kinds of findings the same line, so that colour is not all that tells them apart', () => {
  const lines = HIGHLIGHT_NAMES.filter((name) => /^reading-[1-4]$/.test(name)).map((name) => {
    const rule = MARK_STYLES.split('\n').find((line) => line.includes(`(${name})`));
    return /underline (\w+ \w+)/.exec(rule ?? '')?.[1];
  });
  expect(lines).toHaveLength(4);
  expect(new Set(lines).size).toBe(4);
});

it('keeps the text in the colour that the page gave it, and names nothing of ours', () => {
  expect(MARK_STYLES).not.toMatch(/[{;]\s*color:/);
  expect(HIGHLIGHT_NAMES.filter((name) => /conflict|second|source/i.test(name))).toEqual([]);
});
