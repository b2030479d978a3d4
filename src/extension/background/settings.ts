import { safeParse } from 'valibot';
import { DEFAULT_SETTINGS, settingsSchema, type Settings, type SettingsChange } from '../messages/settings.ts';
import type { Store } from '../platform/store.ts';
import { inOrder } from './in-order.ts';

const KEY = 'settings';

/** The reader's settings; what is missing or unreadable in the store is as in a new installation. */
export async function readSettings(store: Store): Promise<Settings> {
  const stored = await store.read(KEY);
  const known = typeof stored === 'object' && stored !== null ? stored : {};
  const parsed = safeParse(settingsSchema, { ...DEFAULT_SETTINGS, ...known });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

/** Stores a change and returns all settings. */
export function changeSettings(store: Store, change: SettingsChange): Promise<Settings> {
  return inOrder(async () => {
    const settings = { ...(await readSettings(store)), ...change };
    await store.write(KEY, settings);
    return settings;
  });
}
