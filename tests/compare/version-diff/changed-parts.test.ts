import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedParts } from '../../../src/compare/version-diff/changed-parts.ts';
import { pairAlike } from '../../../src/compare/version-diff/pair-alike.ts';

it('marks the words that are not the same, as one stretch where only spaces part them', () => {
  expect(changedParts('The mayor spoke on Monday evening.', 'The mayor spoke late last night.', 'en')).toEqual({
    before: [{ text: 'The mayor spoke ', changed: false }, { text: 'on Monday evening', changed: true }, { text: '.', changed: false }],
    after: [{ text: 'The mayor spoke ', changed: false }, { text: 'late last night', changed: true }, { text: '.', changed: false }],
  });
});

it('marks a figure whole, not its digits', () => {
  expect(changedParts('At least 1,200 left.', 'At least 1,250 left.', 'en').after[1]).toEqual({ text: '1,250', changed: true });
});

it('marks nothing on the side that only lost words', () => {
  expect(changedParts('He left early.', 'He left.', 'en').after.some(({ changed }) => changed)).toBe(false);
});

it('never loses a letter', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const parts = changedParts(before, after);
      expect(parts.before.map(({ text }) => text).join('')).toBe(before);
      expect(parts.after.map(({ text }) => text).join('')).toBe(after);
    }),
  );
});

it('pairs the sentences that are most alike, in the order of the text', () => {
  const cut = ['The dam broke at nine.', 'Four villages were flooded by the river.'];
  const put = ['Officials met.', 'Six villages were flooded by the river.', 'The dam broke at ten.'];
  expect(pairAlike(cut, put)).toEqual([[1, 1]]);
});

it('pairs nothing that is not alike', () => {
  expect(pairAlike(['The dam broke at nine.'], ['Officials met in the capital.'])).toEqual([]);
  expect(pairAlike([], ['Officials met.'])).toEqual([]);
});
