import { expect, it } from 'vitest';
import { labelKey } from '../../../src/ui/text/label-name.ts';

it.each([
  ['changed', 'count', 'label_changed_figure'],
  ['changed', 'money', 'label_changed_figure'],
  ['changed', 'status', 'label_changed'],
  ['changed', 'place', 'label_changed'],
  ['conflict', 'count', 'label_conflict'],
  ['agrees', 'percent', 'label_agrees'],
] as const)('%s of kind %s is named by %s', (label, kind, key) => {
  expect(labelKey({ label, kind })).toBe(key);
});
