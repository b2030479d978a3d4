import { expect, it } from 'vitest';
import { changeSettings, readSettings } from '../../../src/extension/background/settings.ts';
import type { Store } from '../../../src/extension/platform/store.ts';
import { stage } from './stage.ts';

/** A store that takes its time, as the browser's does. */
function slowStore(): Store {
  const values = new Map<string, unknown>();
  const later = () => new Promise<void>((resolve) => void setTimeout(resolve, 1));
  return {
    read: (key) => later().then(() => values.get(key)),
    write: (key, value) => later().then(() => void values.set(key, value)),
    clear: () => later().then(() => values.clear()),
  };
}

it('keeps two changes made at once', async () => {
  const store = slowStore();
  await Promise.all([changeSettings(store, { marks: false }), changeSettings(store, { markColours: 'grey' })]);
  expect(await readSettings(store)).toMatchObject({ marks: false, markColours: 'grey' });
});

it('goes with everything else that is deleted, though it was being changed', async () => {
  const on = stage();
  Object.assign(on.platform, { store: slowStore() });
  await Promise.all([on.ask('set-settings', { change: { marks: false } }), on.ask('erase-all', {})]);
  expect(await on.platform.store.read('settings')).toBeUndefined();
});
