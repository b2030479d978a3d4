import { signal, type ReadonlySignal } from '@preact/signals';
import type { News } from '../../extension/messages/news.ts';
import type { PanelTabs } from '../../extension/platform/panel-tabs.ts';
import type { CheckStore } from '../store/check-store.ts';
import type { Shown } from '../store/store-state.ts';
import type { SelectionStore } from './selection/selection-store.ts';

/** How long a page that comes slowly is waited for before it is looked at as it stands, in milliseconds. */
const PATIENCE = 1500;
/** After how long a page that has just come is looked at once more: the code of some puts the text in place after the address, in milliseconds. */
const LATER = 2000;
/** States that another text in the page would change. */
const OF_TEXT: ReadonlySet<Shown['state']> = new Set(['compared', 'unfit', 'unsupported-language', 'error']);
/** Changes of the library or of permissions that come one after the other are looked at together, in milliseconds. */
const PAUSE = 300;

/** One page in front of the panel. What is answered about it can never show on another: that one has stores of its own. */
export interface Visit {
  /** Counts visits; another page, or the same tab come to the front again, is another visit. */
  readonly number: number;
  readonly tab: number;
  readonly store: CheckStore;
  readonly selection: SelectionStore;
}

/** What following tabs needs from outside itself. */
export interface VisitParts {
  readonly tabs: PanelTabs;
  /** The one tab to speak of; null follows the tab in front. */
  readonly only: number | null;
  /** Makes the stores of a page in a tab. */
  readonly open: (tab: number) => Pick<Visit, 'store' | 'selection'>;
  /** Calls back with what the background tells. */
  readonly onNews: (listener: (news: News) => void) => void;
}

/** Follows the tab in front of the panel's window, and the pages that come and go in it. Null until it is known. */
export function followTabs({ tabs, only, open, onNews }: VisitParts): ReadonlySignal<Visit | null> {
  const visit = signal<Visit | null>(null);
  let waits = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** What was shown goes at once; the new page is looked at when it is there. */
  function arrive(tab: number): Visit {
    clearTimeout(timer);
    clearTimeout(later);
    clearTimeout(pause);
    waits = true;
    const arrived = { number: (visit.value?.number ?? 0) + 1, tab, ...open(tab) };
    visit.value = arrived;
    return arrived;
  }

  function waitForPage(): void {
    clearTimeout(timer); // whoever comes second would leave the first to look again at a page that the reader is busy with
    timer = setTimeout(look, PATIENCE);
  }

  function look(): void {
    clearTimeout(timer);
    waits = false;
    void visit.value?.store.check();
    void visit.value?.selection.look(false);
  }

  /** Looks at a page that has just come, now and once more. */
  function lookTwice(): void {
    look();
    const now = visit.value;
    later = setTimeout(() => {
      if (now && OF_TEXT.has(now.store.view.value.state)) void now.store.refresh(false);
    }, LATER);
  }

  async function front(tab: number): Promise<void> {
    const arrived = arrive(tab);
    const loading = await tabs.loading(tab);
    if (visit.value !== arrived || !waits) return;
    if (loading) waitForPage();
    else look();
  }

  async function begin(): Promise<void> {
    const tab = only ?? (await tabs.front());
    if (tab !== null && visit.value === null) await front(tab);
  }

  function change(tab: number, { loading, complete }: { readonly loading: boolean; readonly complete: boolean }): void {
    if (tab !== visit.value?.tab) return;
    if (loading && !waits) arrive(tab);
    if (loading) waitForPage();
    if (!complete) return;
    if (waits) lookTwice();
    else void visit.value.store.refresh(false);
  }

  /** Looks again where something may have changed that many changes follow. */
  function soon(): void {
    clearTimeout(pause);
    const now = visit.value;
    if (now && !waits) pause = setTimeout(() => void now.store.refresh(false), PAUSE);
  }

  function hear(news: News): void {
    const now = visit.value;
    if (!now || ('tab' in news && news.tab !== now.tab)) return;
    if (news.news === 'library-changed') soon();
    else if (news.news === 'page-left') {
      arrive(now.tab);
      lookTwice();
    } else if (news.news === 'selection-asked') void now.selection.look(true);
    else if (waits) look();
    else void now.store.refresh(true);
  }

  if (only === null) tabs.onFront((tab) => void front(tab));
  tabs.onChange(change);
  tabs.onPermission(soon);
  onNews(hear);
  void begin();
  return visit;
}
