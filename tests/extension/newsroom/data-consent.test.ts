import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserDataConsent, requestSharing } from '../../../src/extension/platform/data-consent.ts';

const fake = vi.hoisted(() => ({ settings: {} as object | undefined, asked: [] as unknown[], contains: () => Promise.resolve(true), removed: [] as (() => void)[] }));
vi.mock('webextension-polyfill', () => ({ default: {
  runtime: { getManifest: () => ({ browser_specific_settings: fake.settings }) },
  permissions: {
    contains: (what: unknown) => {
      fake.asked.push(what);
      return fake.contains();
    },
    request: (what: unknown) => {
      fake.asked.push(what);
      return Promise.resolve(false);
    },
    onRemoved: { addListener: (listener: () => void) => void fake.removed.push(listener) },
  },
} }));

const FIREFOX = { gecko: { data_collection_permissions: { optional: ['websiteContent', 'browsingActivity'] } } };
const WHAT = { data_collection: ['websiteContent', 'browsingActivity'] };

describe('the consent that articles may leave the browser', () => {
  beforeEach(() => { Object.assign(fake, { settings: FIREFOX, asked: [], contains: () => Promise.resolve(true), removed: [] }); });

  it('is no question where the browser has none', async () => {
    fake.settings = undefined;
    expect([await browserDataConsent.given(), await requestSharing(), fake.asked]).toEqual([true, true, []]);
  });

  it.each([true, false])('is what the browser says (%s)', async (says) => {
    fake.contains = () => Promise.resolve(says);
    expect([await browserDataConsent.given(), fake.asked]).toEqual([says, [WHAT]]);
  });

  it('cannot have been withdrawn from a browser that does not know the question', async () => {
    fake.contains = () => Promise.reject(new Error('Unexpected property "data_collection".'));
    expect(await browserDataConsent.given()).toBe(true);
  });

  it('is asked for by the browser, and looked at again when something was taken back', async () => {
    expect([await requestSharing(), fake.asked]).toEqual([false, [WHAT]]);
    const heard = vi.fn<() => void>();
    browserDataConsent.onWithdrawn(heard);
    for (const tell of fake.removed) tell();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
