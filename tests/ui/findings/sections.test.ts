import { expect, it } from 'vitest';
import { sectionsOf } from '../../../src/ui/findings/sections.ts';
import { departure, injured } from '../fixtures/conflicts.ts';
import { aboard, cause, reef } from '../fixtures/softer.ts';

it('puts conflicts first and agreements last, whatever the order of the findings', () => {
  const labels = sectionsOf([reef, aboard, cause, departure]).map(({ label }) => label);
  expect(labels).toEqual(['conflict', 'different', 'changed', 'agrees']);
});

it('keeps the order of the findings inside a section', () => {
  const [conflicts] = sectionsOf([injured, reef, departure]);
  expect(conflicts?.findings).toEqual([injured, departure]);
});

it('has no section without findings', () => {
  expect(sectionsOf([])).toEqual([]);
  expect(sectionsOf([reef])).toHaveLength(1);
});
