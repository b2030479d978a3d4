import type { AutomaticView } from '../../extension/messages/automatic.ts';
import type { Result } from '../../extension/messages/result.ts';
import type { Send } from '../../extension/messages/send.ts';
import { sitePatterns } from '../../extension/messages/site.ts';

/** What asking for a site needs from outside itself. */
export interface SiteServices {
  /** Asks the background. */
  readonly send: Send;
  /** Asks the reader, by the browser's own question, to let us read sites; false where that was refused. */
  readonly requestSites: (patterns: readonly string[]) => Promise<boolean>;
}

/**
 * Asks for a site's permission and lists the site for automatic checking; null where the reader refused. Call it as the first thing
 * of a press: browsers take the question only then. A popup may close under the question; the background then finishes.
 */
export async function allowSite({ send, requestSites }: SiteServices, site: string): Promise<Result<AutomaticView> | null> {
  void send('wish-site', { site });
  return (await requestSites(sitePatterns(site))) ? send('add-site', { site }) : null;
}
