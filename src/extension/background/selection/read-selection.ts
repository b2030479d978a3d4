import * as v from 'valibot';
import type { TextQuote } from '../../../article/text-quote.ts';
import type { Platform } from '../../platform/platform.ts';
import { askPage } from '../ask-page.ts';

/** Words selected in a page, with what stands around them. */
export const selectionSchema = v.strictObject({ quote: v.string(), prefix: v.string(), suffix: v.string() });

/** The words selected in a tab's page, as our script in it tells; null where none are, or no script of ours is there. */
export async function readSelection(platform: Platform, tab: number): Promise<TextQuote | null> {
  const answer = await askPage(platform, tab, 'read-selection', {});
  const selected = v.safeParse(selectionSchema, answer.ok ? answer.value : null);
  return selected.success ? selected.output : null;
}
