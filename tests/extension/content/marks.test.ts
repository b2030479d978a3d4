// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createMarks } from '../../../src/extension/content/marks.ts';
import type { Mark } from '../../../src/extension/messages/page-requests.ts';
import { installHighlights, painted, type FakeHighlight } from './fake-highlights.ts';

const CROWD = 'Police put the crowd at 4,000.';
const START = 'The march began at ten.';
const mark = (quote: string, label: Mark['label']): Mark => ({ quote, label, prefix: '', suffix: '' });
let highlights: Map<string, FakeHighlight>;

function write(...paragraphs: readonly string[]): void {
  document.body.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.append(text);
      return paragraph;
    }),
  );
}

beforeEach(() => {
  highlights = installHighlights();
  document.body.removeAttribute('style');
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  write(START, CROWD);
});

it('paints each label under a name of its own and counts what the page holds', () => {
  const marks = createMarks(document);
  expect(marks.set([mark(CROWD, 'conflict'), mark(START, 'agrees'), mark('Nobody came.', 'changed')], true)).toBe(2);
  expect(painted(highlights)).toEqual({ 'reading-1': [CROWD], 'reading-4': [START] });
});

it('leaves the document as it is', () => {
  const before = document.documentElement.cloneNode(true);
  const marks = createMarks(document);
  marks.set([mark(CROWD, 'conflict')], true);
  marks.reveal(mark(START, 'agrees'));
  expect(document.documentElement.isEqualNode(before)).toBe(true);
});

it('paints light text by other names', () => {
  document.body.style.color = 'rgb(230, 230, 230)';
  createMarks(document).set([mark(CROWD, 'conflict')], true);
  expect(Object.keys(painted(highlights))).toEqual(['reading-1-l']);
});

it('keeps marks that are off, for when they are wanted', () => {
  const marks = createMarks(document);
  expect(marks.set([mark(CROWD, 'conflict')], false)).toBe(1);
  expect(highlights.size).toBe(0);
  marks.show(true);
  expect(painted(highlights)).toEqual({ 'reading-1': [CROWD] });
  marks.show(false);
  expect(highlights.size).toBe(0);
});

it('replaces earlier marks', () => {
  const marks = createMarks(document);
  marks.set([mark(CROWD, 'conflict')], true);
  marks.set([mark(START, 'changed')], true);
  expect(painted(highlights)).toEqual({ 'reading-3': [START] });
});

it('adds the reader’s own highlight to the marks, under a name of its colour', () => {
  const marks = createMarks(document);
  marks.set([mark(CROWD, 'conflict')], true);
  expect(marks.add(mark(START, 'green'), true)).toBe(true);
  expect(painted(highlights)).toEqual({ 'reading-1': [CROWD], 'reading-6': [START] });
  expect(marks.add(mark('Nobody came.', 'green'), true)).toBe(false);
});

it('scrolls to a quotation and marks it, even with marks off', () => {
  const marks = createMarks(document);
  marks.set([mark(CROWD, 'conflict')], false);
  expect(marks.reveal(mark(CROWD, 'conflict'))).toBe(true);
  expect(painted(highlights)).toEqual({ 'reading-0': [CROWD] });
  expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
});

it('says so when the page no longer holds the quotation', () => {
  expect(createMarks(document).reveal(mark('Nobody came.', 'agrees'))).toBe(false);
  expect(highlights.size).toBe(0);
  expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
});

it('finds its sentences again when the page writes itself anew', () => {
  const marks = createMarks(document);
  marks.set([mark(CROWD, 'conflict')], true);
  write('Live updates', START, CROWD);
  expect(painted(highlights)).toEqual({ 'reading-1': [''] });
  expect(marks.renew()).toBe('held');
  expect(painted(highlights)).toEqual({ 'reading-1': [CROWD] });
});

it('knows when the page has put another text in place of all of them', () => {
  const marks = createMarks(document);
  expect(marks.renew()).toBe('none');
  marks.set([mark(CROWD, 'conflict'), mark(START, 'agrees')], true);
  write(START);
  expect(marks.renew()).toBe('held');
  write('Another story.');
  expect(marks.renew()).toBe('lost');
  expect(highlights.size).toBe(0);
});

it('takes away only what it painted itself', () => {
  const old = createMarks(document);
  old.set([mark(CROWD, 'conflict')], true);
  createMarks(document).set([mark(CROWD, 'conflict')], true);
  old.clear();
  expect(painted(highlights)).toEqual({ 'reading-1': [CROWD] });
});
