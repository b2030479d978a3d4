import { describe, expect, it } from 'vitest';
import { sidesOf, type Side } from '../../../src/ui/findings/finding-row.ts';
import { answer, finding } from '../fixtures/answer.ts';
import { courier, meridian, page, reprint, undated } from '../fixtures/cards.ts';
import { departure, injured } from '../fixtures/conflicts.ts';
import { aboard, reef } from '../fixtures/softer.ts';

const articles = [undated, reprint, courier, meridian];
const ids = (sides: readonly Side[]) => sides.map(({ shown, folded }) => [shown.map(({ card }) => card.id), folded.map(({ card }) => card.id)]);

it('puts the page’s side first, whatever its number', () => {
  const mirrored = finding('m', 'conflict', 'How many?', [answer(meridian, 0, 'Nine.', 'Nine'), answer(page, 1, 'None.', 'None')]);
  expect(ids(sidesOf(mirrored, page, articles))).toEqual([[['page'], []], [['11'], []]]);
});

it('orders articles that say the same by time, those without one last', () => {
  const all = [undated, reprint, meridian, courier].map((card) => answer(card, 1, 'Nine were hurt.', 'Nine'));
  const many = finding('n', 'conflict', 'How many?', [answer(page, 0, 'None.', 'None'), ...all]);
  // The Meridian Times was updated after the reprint came out.
  expect(ids(sidesOf(many, page, articles))[1]).toEqual([['12'], ['13', '11', '14']]);
});

it('shows two articles of a lone side', () => {
  expect(ids(sidesOf(reef, page, articles))).toEqual([[['page', '12'], ['11', '14']]]);
});

it('folds what is superseded under the current answer of the same origin, on whichever side that is', () => {
  const [, other] = sidesOf(injured, page, articles);
  expect(ids(sidesOf(injured, page, articles))).toEqual([[['page'], []], [['11'], ['14']]]);
  expect(other?.shown[0]?.earlier.map(({ card }) => card.id)).toEqual(['13']);
});

it('keeps a superseded answer in the row when there is no current one to fold it under', () => {
  const lone = finding('l', 'different', 'How many?', [
    answer(page, 0, 'None.', 'None'),
    answer(undated, 1, 'Nine.', 'Nine', { superseded: true }),
  ]);
  expect(ids(sidesOf(lone, page, articles))).toEqual([[['page'], []], [['14'], []]]);
});

it('folds what another origin has superseded under the latest answer, where two sides are left without it', () => {
  const three = finding('t', 'conflict', 'How many?', [
    answer(page, 0, 'None.', 'None'),
    answer(meridian, 1, 'Nine.', 'Nine'),
    answer(undated, 2, 'Two.', 'Two', { superseded: true }),
  ]);
  const sides = sidesOf(three, page, articles);
  expect(ids(sides)).toEqual([[['page'], []], [['11'], []]]);
  expect(sides[0]?.shown[0]?.earlier.map(({ card }) => card.id)).toEqual(['14']);
});

it('does not fold a side away under an answer of its own origin when it is the only other side', () => {
  const two = finding('w', 'different', 'How many?', [
    answer({ ...page, origin: 7 }, 0, 'None.', 'None'),
    answer({ ...undated, origin: 7 }, 1, 'Nine.', 'Nine', { superseded: true }),
  ]);
  expect(ids(sidesOf(two, { ...page, origin: 7 }, [{ ...undated, origin: 7 }]))).toEqual([[['page'], []], [['14'], []]]);
});

describe('a change', () => {
  it('runs from the earlier answer to the later one, superseded or not', () => {
    const sides = sidesOf(aboard, page, articles);
    expect(sides.map(({ turn }) => turn)).toEqual(['earlier', 'later']);
    expect(ids(sides)).toEqual([[['12'], ['11']], [['page'], []]]);
  });

  it('shows the page’s answer first when it is the earlier one, whatever the numbers of the sides', () => {
    const older = finding('o', 'changed', 'How many?', [
      answer(page, 1, 'Five.', 'Five', { superseded: true }),
      answer(meridian, 0, 'Seven.', 'Seven'),
    ]);
    expect(ids(sidesOf(older, page, articles))[0]).toEqual([['page'], []]);
  });

  it('goes by time, and claims no order, where no answer is marked as superseded', () => {
    const open = finding('u', 'changed', 'How many?', [answer(page, 0, 'Five.', 'Five'), answer(courier, 1, 'Seven.', 'Seven')]);
    const sides = sidesOf(open, page, articles);
    expect(ids(sides)[0]).toEqual([['12'], []]);
    expect(sides.map(({ turn }) => turn)).toEqual([null, null]);
  });
});

it('holds every answer exactly once', () => {
  for (const each of [departure, injured, aboard, reef]) {
    const voices = sidesOf(each, page, articles).flatMap(({ shown, folded }) => [...shown, ...folded]);
    const held = voices.flatMap((voice) => [voice, ...voice.earlier]).map((voice) => voice.card.id);
    expect(held.toSorted()).toEqual(each.answers.map(({ article }) => article).toSorted());
  }
});

it('leaves out an answer of an article that it was not given', () => {
  const held = sidesOf(departure, page, [meridian]).flatMap(({ shown, folded }) => [...shown, ...folded]);
  expect(held.map(({ card }) => card.id).toSorted()).toEqual(['11', 'page']);
});

it('looks the same whatever ids and numbers saving has given', () => {
  const sides = (renamed: (id: string) => string, order: (group: number) => number) => {
    const cards = articles.map((card) => ({ ...card, id: renamed(card.id) }));
    const answers = [page, ...cards].map((card, index) => answer(card, order(index), `Account ${card.url}.`, 'Account'));
    const rows = sidesOf(finding('d', 'conflict', 'How many?', answers.toReversed()), page, cards);
    return rows.map(({ shown }) => shown.map(({ card }) => card.url));
  };
  const first = sides((id) => id, (group) => group);
  expect(sides((id) => `${99 - Number(id)}`, (group) => 9 - group)).toEqual(first);
  expect(first[0]).toEqual([page.url]);
});
