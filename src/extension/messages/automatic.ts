import { array, boolean, maxLength, pipe, strictObject, type InferOutput } from 'valibot';
import { siteSchema } from './site.ts';

/** Most sites that the reader may list; each is a permission of its own. */
export const MOST_SITES = 500;

/** What the background does by itself, as stored. */
export const automaticSchema = strictObject({
  /** Whether pages of the listed sites are checked without a press. */
  on: boolean(),
  /** Whether their articles are saved as well. */
  save: boolean(),
  /** The listed sites in the order in which they were added; the browser has granted each. */
  sites: pipe(array(siteSchema), maxLength(MOST_SITES)),
});

/** What the background does by itself. */
export type Automatic = InferOutput<typeof automaticSchema>;

/** A new installation does nothing by itself. */
export const NOTHING_AUTOMATIC: Automatic = { on: false, save: false, sites: [] };

/** What the options show: the switches, the sites, and what the browser allows at this moment. */
export interface AutomaticView extends Automatic {
  /** Everything granted beyond what the extension always has: match patterns of sites, and whether tabs may be listed. */
  readonly held: { readonly sites: readonly string[]; readonly tabs: boolean };
}

/** How the page in a tab stands to automatic checking. */
export interface SiteHere {
  /** Its site; null where it has none that could be listed, where we may not know it, and in private windows. */
  readonly site: string | null;
  /** Checked without a press: the site is listed and the switch is on. */
  readonly automatic: boolean;
}
