import type { News } from '../../../src/extension/messages/news.ts';
import type { PanelTabs, TabChange } from '../../../src/extension/platform/panel-tabs.ts';
import { deferred } from './deferred.ts';

type FrontListener = (tab: number) => void;
type ChangeListener = (tab: number, change: TabChange) => void;
type NewsListener = (news: News) => void;

/** The tabs of a window in memory: what happens to them is told to whoever follows them. */
export function fakePanelTabs(first: number | null = 4) {
  const fronts: FrontListener[] = [];
  const changes: ChangeListener[] = [];
  const hearers: NewsListener[] = [];
  const permissions: (() => void)[] = [];
  const slow = new Map<number, ReturnType<typeof deferred<boolean>>>();
  const tabs: PanelTabs = {
    front: async () => first,
    loading: async (tab) => slow.get(tab)?.promise ?? false,
    onFront: (listener) => void fronts.push(listener),
    onChange: (listener) => void changes.push(listener),
    onPermission: (listener) => void permissions.push(listener),
    onMessage: () => undefined,
  };
  const change = (tab: number, loading: boolean) => {
    for (const listener of changes) listener(tab, { loading, complete: !loading });
  };
  return {
    tabs,
    onNews: (listener: NewsListener) => void hearers.push(listener),
    /** Brings a tab to the front. */
    front: (tab: number) => fronts.forEach((listener) => listener(tab)),
    /** Another page is on its way into a tab. */
    leave: (tab: number) => change(tab, true),
    /** The page in a tab is there. */
    arrive: (tab: number) => change(tab, false),
    /** The reader allows something, or takes it back. */
    permit: () => permissions.forEach((listener) => listener()),
    tell: (news: News) => hearers.forEach((listener) => listener(news)),
    /** Whether a page is on its way into the tab is known only later. */
    hold(tab: number) {
      const held = deferred<boolean>();
      slow.set(tab, held);
      return held.resolve;
    },
  };
}
