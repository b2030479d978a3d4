import type { Article } from '../../../src/article/article.ts';
import { waitUntil } from '../../browser/driver/wait-until.ts';
import type { Desk } from './checks.ts';

/** One opening of the popup, in milliseconds. */
export interface PopupTiming {
  /** From the press of the button to the popup's timeOrigin. */
  readonly press: number;
  /** From its timeOrigin to the first paint, and to the findings. */
  readonly paint: number;
  readonly findings: number;
}

/** Opens an article, presses the button over it and waits for the findings. */
export async function openPopup({ bench, server, tab }: Desk, article: Article): Promise<PopupTiming> {
  await tab.goto(server.addressOf(article));
  await tab.bringToFront();
  const before = new Set(bench.browser.targets());
  const pressed = Date.now();
  await tab.triggerExtensionAction(bench.extension);
  const target = await waitUntil('the popup', () =>
    Promise.resolve(bench.browser.targets().find((one) => !before.has(one) && one.url() === bench.url('popup.html'))),
  );
  const popup = await target.asPage();
  const { origin, ...timing } = await waitUntil('the findings', () =>
    popup.evaluate(() => {
      const findings = performance.getEntriesByName('findings')[0]?.startTime;
      const paint = performance.getEntriesByName('first-paint')[0]?.startTime;
      return findings === undefined || paint === undefined ? null : { origin: performance.timeOrigin, paint, findings };
    }),
  );
  await popup.close();
  return { press: origin - pressed, ...timing };
}
