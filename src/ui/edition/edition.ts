import type { ComponentType } from 'preact';
import type { MessageKey } from '../i18n/keys.ts';

/** What an edition adds to the pages. */
export interface Edition {
  /** Sections of the options, after those on checking and before those on the library as a whole. */
  readonly optionsSections: readonly { readonly id: string; readonly Section: ComponentType }[];
  /** What leaves the browser, in a sentence. */
  readonly privacy: MessageKey;
  /** A full page was opened. */
  readonly opened: () => void;
}

/** The ordinary edition adds nothing. The build of another puts its own module in the place of this one: see `edition-slot.ts`. */
export const EDITION: Edition = { optionsSections: [], privacy: 'options_about_privacy', opened: () => undefined };
