import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OpenTabs } from '../../extension/platform/open-tabs.ts';
import type { Send } from '../../extension/messages/send.ts';

/** What a full page needs from outside itself; tests and the gallery give it their own. */
export interface PageServices {
  /** Asks the background. */
  readonly send: Send;
  /** Writes text to the clipboard; rejects when the browser does not allow it. */
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Gives the reader a file to keep. */
  readonly download: (file: File) => void;
  /** Open tabs, where the reader allows us to know them. */
  readonly tabs: OpenTabs;
  /** Asks the reader, by the browser's own question, to let us read sites; false where that was refused. */
  readonly requestSites: (patterns: readonly string[]) => Promise<boolean>;
}

/** Carries the services of a page to its parts. */
export const ServicesContext = createContext<PageServices | null>(null);

/** The services. @throws Error outside a provider, which is a mistake in our own code. */
export function useServices(): PageServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesContext provider above it.');
  return services;
}
