import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howMany } from '../../support/run-size.ts';
import { faultsOf } from './desk-faults.ts';
import { anyLife, DeskLife } from './desk-life.ts';

describe('desks that are in step again', () => {
  it('have one article, its newest text, and all tags and notes that nobody took off', async () => {
    await fc.assert(fc.asyncProperty(anyLife, async (steps) => {
      const life = await DeskLife.begin();
      for (const step of steps) await life.play(step); // oxlint-disable-line no-await-in-loop -- one after the other
      await life.settle();
      expect(await faultsOf(life)).toEqual([]);
    }), { numRuns: howMany(40, 1000) });
  }, howMany(120_000, 1_800_000));
});
