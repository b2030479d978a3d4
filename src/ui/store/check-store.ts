import { signal, type ReadonlySignal } from '@preact/signals';
import { createClippingActions, type ClippingActions } from './clipping-actions.ts';
import { createFindingActions, type FindingActions } from './finding-actions.ts';
import { createSiteActions, type SiteActions } from './site-actions.ts';
import type { Notice } from './notice.ts';
import type { CheckServices } from './services.ts';
import type { Shown } from './store-state.ts';

/** What the popup shows and can do. One for each opened popup; components get it by context. */
export interface CheckStore extends ClippingActions, FindingActions, SiteActions {
  readonly view: ReadonlySignal<Shown>;
  readonly notice: ReadonlySignal<Notice | null>;
  /** A change to the library is on its way; its buttons wait. */
  readonly busy: ReadonlySignal<boolean>;
  /** Whether findings are marked in the page; null until the settings have been read. */
  readonly marks: ReadonlySignal<boolean | null>;
  /** Reads the page and compares it; `evenPrivate` when the reader asked for it in a private window. */
  readonly check: (evenPrivate?: boolean) => Promise<void>;
  /**
   * Looks again at the same page, leaving what is shown until the answer is there.
   * @param pressed the reader has just pressed the toolbar button over it
   */
  readonly refresh: (pressed: boolean) => Promise<void>;
  readonly setMarks: (on: boolean) => Promise<void>;
  /** Opens the library in a tab of its own. */
  readonly openLibrary: () => Promise<void>;
  /** Opens the panel beside the page; null where this is the panel. */
  readonly openPanel: (() => Promise<void>) | null;
}

/** Makes the store; nothing is asked of the background before `check`. */
export function createCheckStore(services: CheckServices): CheckStore {
  const { send, tab, leave } = services;
  const state = {
    view: signal<Shown>({ state: 'looking' }),
    notice: signal<Notice | null>(null),
    busy: signal(false),
    evenPrivate: signal(false),
  };
  const marks = signal<boolean | null>(null);
  /** Number of the question asked last: an answer to an earlier one comes too late. */
  let turn = 0;

  async function check(allowPrivate = state.evenPrivate.value) {
    state.evenPrivate.value = allowPrivate;
    state.view.value = { state: 'looking' };
    state.notice.value = null;
    await look({});
  }

  async function look(press: { readonly pressed?: true }) {
    const own = ++turn;
    const [checked, settings] = await Promise.all([
      send('check', { tab, evenPrivate: state.evenPrivate.value, ...press }),
      send('get-settings', {}),
      site.lookAtSite(),
    ]);
    if (own !== turn) return;
    if (settings.ok) marks.value = settings.value.marks;
    state.view.value = checked.ok ? checked.value : { state: 'error', error: checked.error };
  }

  const refresh = (pressed: boolean) => look(pressed ? { pressed } : {});

  async function setMarks(on: boolean) {
    const answer = await send('set-marks', { tab, on });
    if (answer.ok) marks.value = answer.value.marks;
    else state.notice.value = { kind: 'failed', error: answer.error };
  }

  async function openLibrary() {
    const opened = await send('open-page', { page: 'library' });
    if (opened.ok) leave();
    else state.notice.value = { kind: 'failed', error: opened.error };
  }

  const open = services.openPanel;
  async function openPanel(opening: Promise<void>) {
    const opened = await opening.then(() => true, () => false);
    if (opened) leave();
    else state.notice.value = { kind: 'panel-closed' };
  }

  const { view, notice, busy } = state;
  const clipping = createClippingActions(services, state);
  const finding = createFindingActions(services, state);
  const site = createSiteActions(services, state);
  return { view, notice, busy, marks, check, refresh, setMarks, openLibrary, openPanel: open && (() => openPanel(open())), ...clipping, ...finding, ...site };
}
