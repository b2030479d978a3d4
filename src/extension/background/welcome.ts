import { WELCOME_FILE } from '../messages/full-page.ts';
import type { Background } from './background.ts';

/** Shows a new reader what the extension does, on a page that needs nothing saved. */
export async function welcome({ platform }: Pick<Background, 'platform'>): Promise<void> {
  await platform.tabs.open(platform.url(WELCOME_FILE));
}
