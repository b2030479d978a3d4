import { describe, expect, it } from 'vitest';
import { columnsOf, printsOneText } from '../../../../src/ui/event/table/columns.ts';
import { letterOf } from '../../../../src/ui/event/table/letter.ts';
import { rowOf } from '../../../../src/ui/event/table/row.ts';
import { departure, injured } from '../../fixtures/conflicts.ts';
import { eventView, treated } from '../../fixtures/event-views.ts';
import { reef } from '../../fixtures/softer.ts';

const view = eventView();
const columns = columnsOf(view);
const cells = (finding: Parameters<typeof rowOf>[0]) =>
  [...rowOf(finding, columns, view.cards).cells].map(([origin, answers]) => [origin, ...answers.map(({ voice, more, letter }) => `${letter ?? '-'} ${voice.card.id} +${more}`)]);

describe('columns', () => {
  it('are one for each origin, by the time of its first article, those without a date last', () => {
    expect(columns.map(({ origin, cards }) => [origin.id, ...cards.map(({ id }) => id)])).toEqual([[2, '12'], [5, '31', '32'], [1, '11', '13'], [0, 'page'], [6, '33'], [3, '14']]);
  });

  it('know whether their articles print one text', () => {
    const [, wire] = columns;
    expect(wire && printsOneText(wire)).toBe(true);
    expect(wire && printsOneText({ ...wire, origin: { ...wire.origin, texts: [['31'], ['32']] } })).toBe(false);
  });

  it('leave out an origin without an article at hand', () => {
    expect(columnsOf({ ...view, cards: view.cards.filter(({ id }) => id !== '12') }).map(({ origin }) => origin.id)).not.toContain(2);
  });
});

describe('a row', () => {
  it('folds copies under the first article of their origin and letters answers in the order of the columns', () => {
    expect(cells(departure)).toEqual([[2, 'A 12 +0'], [1, 'A 11 +1'], [0, 'B page +0']]);
  });

  it('puts what still stands before what was replaced', () => {
    expect(cells(injured)).toEqual([[1, 'A 11 +0', 'A 13 +0'], [0, 'B page +0'], [3, 'A 14 +0']]);
  });

  it('has no letters where all answer the same', () => {
    expect(cells(reef).flat().filter((cell) => typeof cell === 'string').every((cell) => cell.startsWith('-'))).toBe(true);
  });

  it('counts a figure anew wherever it changes', () => {
    expect(cells(treated).map(([, first]) => String(first)[0])).toEqual(['A', 'B', 'C', 'D']);
  });

  it('leaves out the answer of an article that is not at hand', () => {
    expect([...rowOf(departure, columns, view.cards.filter(({ id }) => id !== 'page')).cells.keys()]).toEqual([2, 1]);
  });
});

it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [27, 'AB'], [52, 'BA']])('answer %i is called %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});
