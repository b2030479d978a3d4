import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dump } from '../library/support/dump.ts';
import { Life } from '../library/support/mortal-storage.ts';
import { random } from '../support/random.ts';
import { howMany, LONG, report } from '../support/run-size.ts';
import { expectAgain, expectWhole, isOneOf, prepared, undisturbed, type Undisturbed } from './support/aftermath.ts';
import { libraryOver, SCENARIOS, type Scenario } from './support/kill-scenarios.ts';

afterEach(() => vi.restoreAllMocks());

/** Kills the worker before one call, and looks at what the next worker finds. Tells whether it found the work undone or done. */
async function kill(scenario: Scenario, at: number, { look, before, after }: Undisturbed): Promise<'before' | 'after'> {
  const ready = await prepared(scenario);
  const life = new Life(ready.storage, at);
  const outcome = await scenario.act(libraryOver(life.storage), ready, life.storage).then(() => 'done', () => 'cut off');
  expect({ dead: life.dead, outcome }).toEqual({ dead: true, outcome: 'cut off' });
  expect(await isOneOf([before, after], ready, look), `killed before call ${at}`).toBe(true);
  const undone = await isOneOf([before], ready, look);
  await expectWhole(ready.storage);
  await expectAgain(scenario, ready);
  return undone ? 'before' : 'after';
}

describe('a worker killed between any two calls of the database', () => {
  const draw = random('kills');
  const kills = { before: 0, after: 0 };
  const each = Math.max(1, Math.ceil(howMany(20, 400) / SCENARIOS.length));

  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s: is undone or done, never between', async (_, scenario) => {
    const whole = await undisturbed(scenario);
    expect(isDeepStrictEqual(whole.after, whole.before)).toBe(scenario.changes === 'nothing');
    // At the full figure every call is tried where they are few enough; else the last beginning of a transaction, and any.
    const all = Array.from({ length: whole.steps }, (__, at) => at + 1);
    const points = LONG && all.length <= each * 12 ? all : [whole.begins.at(-1) ?? 1, ...Array.from({ length: each }, () => draw.pick(all))];
    for (const at of points) kills[await kill(scenario, at, whole)]++;
  }, howMany(20_000, 300_000));

  test('were survived', () => {
    const sum = kills.before + kills.after;
    expect(sum).toBeGreaterThanOrEqual(2 * SCENARIOS.length);
    report(`kills between two calls of the database survived: ${sum}, the work found undone ${kills.before} times and done ${kills.after} times`);
  });
});

test('a migration that is cut off leaves the old database as it was, number and rows', async () => {
  const ready = await prepared(SCENARIOS.find(({ name }) => name === 'migrating from schema 1') as Scenario);
  const [before, versions] = [await dump(ready.storage), await ready.storage.indexedDB.databases()];
  for (let at = 1; ; at++) {
    const cut = await libraryOver(new Life(ready.storage, at).storage).size().then(() => false, () => true);
    const now = await ready.storage.indexedDB.databases();
    if (!cut || now[0]?.version !== versions[0]?.version) break; // this one got through
    expect(await dump(ready.storage)).toStrictEqual(before);
  }
  expect(await libraryOver(ready.storage).size()).toBe(2);
});
