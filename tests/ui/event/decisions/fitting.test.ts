import { expect, it } from 'vitest';
import { fitting } from '../../../../src/ui/event/decisions/fitting.ts';
import { OTHER_EVENTS } from '../../fixtures/events.ts';

const ids = (typed: string) => fitting(OTHER_EVENTS, typed, 'en').map(({ id }) => id);

it.each([
  ['', ['41', '42', '43']],
  ['   ', ['41', '42', '43']],
  ['salv', ['41']],
  ['SAO lour', ['42']],
  ['meridian quarry', ['42']],
  ['storm', ['43']],
  ['gales', ['43']],
  ['ales', []],
])('"%s" finds %j', (typed, found) => {
  expect(ids(typed)).toEqual(found);
});
