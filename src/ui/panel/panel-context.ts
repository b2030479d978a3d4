import { createContext } from 'preact';
import { signal, type ReadonlySignal } from '@preact/signals';

/** What the panel's parts need beyond the page that it speaks of. */
export interface PanelFacts {
  /** Keys that press the toolbar button ("Alt+Shift+S"); empty where there are none, or they are not known yet. */
  readonly keys: ReadonlySignal<string>;
  readonly addresses: Addresses;
}

/** The permission to know which pages are open: without it a browser keeps the address of a page to itself that we may not read. */
export interface Addresses {
  /** Asks the reader, as the first thing of a press; false where that was refused. */
  readonly allow: () => Promise<boolean>;
  /** Gives back what was allowed here; nothing where nothing was. */
  readonly giveBack: () => Promise<void>;
}

/** Carries them; null in the popup, which opens by a press that allows its page. */
export const PanelContext = createContext<PanelFacts | null>(null);

/** The facts of a panel, of which the keys are learned later. */
export function panelFacts(keys: () => Promise<string>, addresses: Addresses): PanelFacts {
  const known = signal('');
  const learn = async () => {
    known.value = await keys();
  };
  void learn();
  let lent = false;
  const allow = async () => (lent = await addresses.allow());
  const giveBack = async () => {
    if (!lent) return;
    lent = false;
    await addresses.giveBack();
  };
  return { keys: known, addresses: { allow, giveBack } };
}
