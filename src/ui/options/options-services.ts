import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeyboardCommand } from '../../extension/platform/commands.ts';

/** How much room the extension takes, in bytes, and whether the browser may clear it when it runs short. */
export interface StorageUse {
  readonly used: number | null;
  readonly persistent: boolean;
}

/** What the options page needs of the browser beside the background; tests and the gallery give it their own. */
export interface OptionsServices {
  readonly version: string;
  /** Name and version of the browser, as it tells them every site. */
  readonly browser: string;
  readonly commands: () => Promise<readonly KeyboardCommand[]>;
  /** Opens the browser's page for keys; false where that cannot be done from here. */
  readonly openKeys: () => Promise<boolean>;
  readonly storage: () => Promise<StorageUse>;
  /** Asks the browser to keep the library; whether it does now. */
  readonly persist: () => Promise<boolean>;
}

/** Carries the services to the parts of the page. */
export const OptionsContext = createContext<OptionsServices | null>(null);

/** The services. @throws Error outside a provider, which is a mistake in our own code. */
export function useOptions(): OptionsServices {
  const services = useContext(OptionsContext);
  if (!services) throw new Error('useOptions needs an OptionsContext provider above it.');
  return services;
}
