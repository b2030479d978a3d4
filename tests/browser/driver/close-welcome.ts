import type { BrowserSession } from './session.ts';
import { waitUntil } from './wait-until.ts';

/** Waits for the tab that the extension opens for a new reader, and closes it. */
export async function closeWelcome(session: BrowserSession): Promise<BrowserSession> {
  const tab = await waitUntil('the first page of a new reader', async () => (await session.extensionTabs())[0]);
  await tab.close();
  return session;
}
