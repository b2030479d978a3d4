import { describe, expect, it } from 'vitest';
import { figureLines } from '../../../../src/ui/event/timeline/figures.ts';
import { figureText } from '../../../../src/ui/event/timeline/figure-text.ts';
import { publishedAt, spokeAt } from '../../../../src/ui/event/timeline/instant.ts';
import { answer, finding } from '../../fixtures/answer.ts';
import { courier, meridian, undated } from '../../fixtures/cards.ts';
import { harbourPost } from '../../fixtures/event-cards.ts';
import { eventView, treated } from '../../fixtures/event-views.ts';

const view = eventView();
const amount = (figure: number, unit = 'people') => ({ amount: { figure, unit } });

describe('figures over time', () => {
  it('stand in the order in which they were given, changes first', () => {
    const weight = finding('w', 'conflict', 'How heavy was it?', [answer(meridian, 0, '', '90 kg', amount(90, 'kg')), answer(harbourPost, 1, '', '100 kg', amount(100, 'kg'))]);
    const lines = figureLines([weight, treated], view.cards);
    expect(lines.map((line) => line.finding.id)).toEqual(['treated', 'w']);
    expect(lines[0]?.points.map(({ figure }) => figure)).toEqual([3, 3, 9, 14, 17]);
  });

  it('leave out what has no figure, no date, or another unit than most', () => {
    const mixed = finding('m', 'different', 'How high?', [
      answer(meridian, 0, '', '3 m', amount(3, 'm')), answer(harbourPost, 1, '', '4 m', amount(4, 'm')), answer(courier, 2, '', '12 people', amount(12)), answer(undated, 3, '', '9 m', amount(9, 'm')),
    ]);
    expect(figureLines([mixed], view.cards)[0]?.points.map(({ figure }) => figure)).toEqual([3, 4]);
  });

  it.each([
    ['figures that are all the same', finding('s', 'agrees', 'How many?', [answer(meridian, 0, '', '4', amount(4)), answer(harbourPost, 0, '', 'four', amount(4))])],
    ['answers that are no figures', finding('p', 'conflict', 'Where?', [answer(meridian, 0, '', 'north', amount(4)), answer(harbourPost, 1, '', 'south', amount(5))], { kind: 'place' })],
    ['a single figure', finding('l', 'conflict', 'How many?', [answer(meridian, 0, '', '4', amount(4)), answer(harbourPost, 1, '', 'many')])],
  ])('do not draw %s', (_, one) => {
    expect(figureLines([one], view.cards)).toEqual([]);
  });
});

it('writes the article’s own words where they are short, else the figure', () => {
  expect(figureText(answer(meridian, 0, '', 'about 180', amount(180)), 180, 'en')).toBe('about 180');
  const long = 'a sum that its owners put at 2,300 marks in the end';
  expect(figureText(answer(meridian, 0, '', long, amount(2300)), 2300, 'de')).toBe('2.300');
  expect(figureText(answer(meridian, 0, '', long, amount(2300, 'USD')), 2300, 'en')).toBe('2,300 USD');
});

it('dates an article by its publication and its figures by its last update', () => {
  expect(publishedAt(meridian)).toBe(Date.parse('2026-03-04T21:15:00Z'));
  expect(spokeAt(meridian)).toBe(Date.parse('2026-03-05T05:05:00Z'));
  expect(publishedAt(courier)).toBe(Date.parse('2026-03-04T12:00'));
  expect(spokeAt(undated)).toBeNull();
  expect(spokeAt({ ...undated, published: 'yesterday' })).toBeNull();
});
