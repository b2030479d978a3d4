import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Life } from '../library/support/mortal-storage.ts';
import { random } from '../support/random.ts';
import { howMany, LONG, report } from '../support/run-size.ts';
import { expectAgain, isOneOf, prepared, undisturbed, type Undisturbed } from './support/aftermath.ts';
import { libraryOver, SCENARIOS, type Scenario } from './support/kill-scenarios.ts';

afterEach(() => vi.restoreAllMocks());

/** What the browser says of a disk that is full or does not work, and what the reader is told. */
const FAILURES = [
  { name: 'QuotaExceededError', atCommit: false, code: 'library-full' },
  { name: 'QuotaExceededError', atCommit: true, code: 'library-full' },
  { name: 'UnknownError', atCommit: false, code: 'library-unavailable' },
] as const;

async function failOnce(scenario: Scenario, nth: number, failure: (typeof FAILURES)[number], { look, before, after }: Undisturbed): Promise<void> {
  const ready = await prepared(scenario);
  const life = new Life(ready.storage);
  life.failAt(nth, failure.name, failure.atCommit);
  const library = libraryOver(life.storage);
  const outcome: unknown = await scenario.act(library, ready, life.storage).then(() => 'done', (error: unknown) => error);
  library.close();
  // Dexie opens a database again by itself over an error without a reason, and the second time works.
  const retried = outcome === 'done' && failure.name === 'UnknownError';
  expect(retried ? failure : outcome, `write ${nth}`).toMatchObject({ code: failure.code });
  const expected = retried ? [after] : scenario.changes === 'row for row' ? [before] : [before, after];
  expect(await isOneOf(expected, ready, look), `write ${nth}`).toBe(true);
  await expectAgain(scenario, ready);
}

describe('a disk that takes no more', () => {
  const draw = random('disk');
  let failures = 0;

  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s: says so and leaves nothing half written', async (_, scenario) => {
    const whole = await undisturbed(scenario);
    expect(isDeepStrictEqual(whole.after, whole.before)).toBe(scenario.changes === 'nothing');
    const all = Array.from({ length: whole.writes }, (__, at) => at + 1);
    const points = LONG ? all : [...new Set([draw.pick(all), all.length])];
    for (const nth of points) {
      for (const failure of LONG ? FAILURES : [draw.pick(FAILURES)]) {
        await failOnce(scenario, nth, failure, whole);
        failures++;
      }
    }
  }, howMany(20_000, 300_000));

  test('is survived', () => {
    report(`failing writes survived: ${failures}`);
    expect(failures).toBeGreaterThanOrEqual(SCENARIOS.length);
  });
});
