import { number, parse, safeParse, strictObject } from 'valibot';
import { automaticSchema, NOTHING_AUTOMATIC, type Automatic } from '../../messages/automatic.ts';
import { siteSchema } from '../../messages/site.ts';
import type { Store } from '../../platform/store.ts';

const KEY = 'automatic';
const WISH = 'wished-site';
/** How long a wish for a site waits for the reader's answer to the browser's question, in milliseconds. */
const PATIENCE = 5 * 60_000;

const wishSchema = strictObject({ site: siteSchema, at: number() });

/** What is done by itself; nothing where the store holds nothing readable. */
export async function readAutomatic(store: Store): Promise<Automatic> {
  const stored = safeParse(automaticSchema, await store.read(KEY));
  return stored.success ? stored.output : NOTHING_AUTOMATIC;
}

/** Stores what is done by itself. @throws ValiError where it is not of the declared form */
export async function writeAutomatic(store: Store, automatic: Automatic): Promise<Automatic> {
  await store.write(KEY, parse(automaticSchema, automatic));
  return automatic;
}

/** Remembers which site the browser is asking the reader about; null forgets it. */
export async function writeWish(store: Store, site: string | null, now: number): Promise<void> {
  await store.write(WISH, site === null ? null : { site, at: now });
}

/** The site that the browser is asking the reader about; null where there is none, or the question is long over. */
export async function readWish(store: Store, now: number): Promise<string | null> {
  const wish = safeParse(wishSchema, await store.read(WISH));
  return wish.success && Math.abs(now - wish.output.at) < PATIENCE ? wish.output.site : null;
}
