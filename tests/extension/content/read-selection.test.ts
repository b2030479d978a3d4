// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { readSelection } from '../../../src/extension/content/read-selection.ts';

beforeEach(() => {
  const paragraphs = ['The march began at ten.', 'Police put the crowd at 4,000, and the organisers at twice that.'].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    return paragraph;
  });
  document.body.replaceChildren(...paragraphs);
  document.getSelection()?.removeAllRanges();
});

function select(from: readonly [paragraph: number, offset: number], to: readonly [paragraph: number, offset: number]): void {
  const text = (index: number) => document.body.children[index]?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(text(from[0]), from[1], text(to[0]), to[1]);
}

it('reads the words selected with what stands around them', () => {
  select([1, 0], [1, 29]);
  expect(readSelection(document)).toEqual({ quote: 'Police put the crowd at 4,000', prefix: 'The march began at ten.', suffix: ', and the organisers at twice that.' });
});

it('reads a selection made from its end, over paragraphs', () => {
  select([1, 6], [0, 17]);
  expect(readSelection(document)?.quote).toBe('t ten.Police');
});

it('takes no more than is needed to tell equal words apart', () => {
  document.body.children[0]?.append('x'.repeat(500));
  select([1, 0], [1, 6]);
  expect(readSelection(document)?.prefix).toBe('x'.repeat(64));
});

it('reads nothing where nothing is selected', () => {
  expect(readSelection(document)).toBeNull();
  select([0, 3], [0, 3]);
  expect(readSelection(document)).toBeNull();
});
