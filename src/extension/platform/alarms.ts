import browser from 'webextension-polyfill';

/** Wakes the background from time to time; in the edition for newsrooms alone, whose manifest allows it. */
export interface Alarms {
  /** Every so many minutes from now on; null for never. */
  set(minutes: number | null): Promise<void>;
  /** Register synchronously at start. */
  onAlarm(listener: () => void): void;
}

const NAME = 'newsroom';

/** `Alarms` of the real browser. */
export const browserAlarms: Alarms = {
  async set(minutes) {
    if (minutes === null) await browser.alarms.clear(NAME);
    else if ((await browser.alarms.get(NAME))?.periodInMinutes !== minutes) browser.alarms.create(NAME, { periodInMinutes: minutes, delayInMinutes: minutes });
  },
  onAlarm(listener) {
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === NAME) listener();
    });
  },
};
