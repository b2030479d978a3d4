import * as v from 'valibot';
import type { AutomaticView, SiteHere } from '../automatic.ts';
import { answering } from '../message-spec.ts';
import { siteSchema } from '../site.ts';
import { seenSchema, type Visit } from '../visit.ts';
import { offset } from './arguments.ts';

/** What pages ask about automatic checking. */
export const AUTOMATIC_REQUESTS = {
  'get-automatic': answering<AutomaticView>()(v.strictObject({}), ['page']),
  /** Turns a switch; what is left out stays. */
  'set-automatic': answering<AutomaticView>()(
    v.strictObject({ change: v.strictObject({ on: v.exactOptional(v.boolean()), save: v.exactOptional(v.boolean()) }) }),
    ['page'],
  ),
  /** How the page in a tab stands to it; null is the active tab of the window last used. */
  'site-here': answering<SiteHere>()(v.strictObject({ tab: v.nullable(offset) }), ['page']),
  /**
   * The browser is asking the reader to allow a site. The site is listed as soon as it is allowed, though the popup that asked
   * has closed under the browser's question.
   */
  'wish-site': answering<null>()(v.strictObject({ site: siteSchema }), ['page']),
  /** Lists a site that the browser has allowed, and turns automatic checking on; `refused` where it has not. */
  'add-site': answering<AutomaticView>()(v.strictObject({ site: siteSchema }), ['page']),
  /** Takes a site off the list and gives its permission back. */
  'remove-site': answering<AutomaticView>()(v.strictObject({ site: siteSchema }), ['page']),
  /** Gives back what is granted and no listed site needs. */
  'give-back-rest': answering<AutomaticView>()(v.strictObject({}), ['page']),
  /** A page of a listed site is there, or its address has changed; with the text that was checked before in this tab. */
  'page-visited': answering<Visit>()(v.strictObject({ seen: v.nullable(seenSchema) }), ['content']),
} as const;
