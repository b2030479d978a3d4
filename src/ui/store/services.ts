import type { Send } from '../../extension/messages/send.ts';

/** What the view of a check needs from outside itself; tests and the gallery give it their own. */
export interface CheckServices {
  /** Asks the background. */
  readonly send: Send;
  /** Asks the reader, by the browser's own question, to let us read sites; false where that was refused. */
  readonly requestSites: (patterns: readonly string[]) => Promise<boolean>;
  /** Tab to check; null is the active tab of the window last used. */
  readonly tab: number | null;
  /** Opens the panel beside the page, as the first thing of a press; null where this is the panel. */
  readonly openPanel: (() => Promise<void>) | null;
  /** Writes text to the clipboard; rejects when the browser does not allow it. */
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Closes the popup after it has opened something elsewhere; a panel that stays open does nothing here. */
  readonly leave: () => void;
}
