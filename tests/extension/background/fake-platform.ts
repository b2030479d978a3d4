import type { Badge } from '../../../src/extension/platform/action.ts';
import type { News } from '../../../src/extension/messages/news.ts';
import type { MenuEntry } from '../../../src/extension/platform/menus.ts';
import type { Platform } from '../../../src/extension/platform/platform.ts';
import type { Store } from '../../../src/extension/platform/store.ts';
import type { PageTab } from '../../../src/extension/platform/tabs.ts';
import type { Sender } from '../../../src/extension/messages/sender-kind.ts';

/** One message as the content script of a fake page received it. */
export interface Asked {
  readonly tab: number;
  readonly name: string;
  readonly args: unknown;
}

/** A browser in memory: what the background did to it can be read, and its events fired. */
export interface FakePlatform extends Platform {
  readonly tab: { current: PageTab | null };
  /** Answers what a content script is asked; throws to play a page without one. */
  page: { answer: (asked: Asked) => unknown };
  /** Addresses that no script may be run at. */
  readonly closed: Set<string>;
  readonly asked: Asked[];
  readonly badges: Map<number, Badge>;
  readonly opened: string[];
  readonly stored: Map<string, unknown>;
  /** What is kept until the browser ends. */
  readonly held: Map<string, unknown>;
  /** What open pages were told. */
  readonly told: News[];
  /** Windows in which the panel was opened. */
  readonly panels: number[];
  readonly menuEntries: MenuEntry[];
  /** Scripts that run by themselves, with what they match, and those that were run at a tab. */
  readonly always: Map<string, readonly string[]>;
  readonly ran: string[];
  /** What the reader has granted, as the browser holds it. */
  readonly granted: { sites: readonly string[]; tabs: boolean };
  readonly fire: {
    message: (message: unknown, sender: Sender) => Promise<unknown>;
    command: (name: string, window?: number) => void;
    menu: (id: string, tab: number, words?: string) => void;
    installed: (first: boolean) => void;
    startup: () => void;
    allowed: () => void;
    takenBack: () => void;
  };
  popups: number;
  /** The browser opens no panel. */
  panelless: boolean;
}

function storeIn(values: Map<string, unknown>): Store {
  return {
    read: async (key) => values.get(key),
    write: async (key, value) => void values.set(key, value),
    clear: async () => values.clear(),
  };
}

/** The window that all tabs of a fake browser are in. */
export const WINDOW = 3;

function nothing(): never {
  throw new Error('No listener was registered.');
}

/** A platform with one tab at an article's address, and a page that answers nothing until told what. */
export function fakePlatform(tab: PageTab | null = { id: 7, url: 'https://news.example/a', icon: null, private: false }): FakePlatform {
  const asked: Asked[] = [];
  const badges = new Map<number, Badge>();
  const opened: string[] = [];
  const stored = new Map<string, unknown>();
  const held = new Map<string, unknown>();
  const told: News[] = [];
  const panels: number[] = [];
  const menuEntries: MenuEntry[] = [];
  const fake: FakePlatform = {
    id: 'ext',
    tab: { current: tab },
    page: { answer: nothing },
    closed: new Set(),
    asked,
    badges,
    opened,
    stored,
    held,
    told,
    panels,
    menuEntries,
    always: new Map(),
    ran: [],
    granted: { sites: [], tabs: false },
    popups: 0,
    fire: { message: nothing, command: nothing, menu: nothing, installed: nothing, startup: nothing, allowed: nothing, takenBack: nothing },
    panelless: false,
    tabs: {
      find: async (id) => (id === null || id === fake.tab.current?.id ? fake.tab.current : null),
      open: async (url) => void opened.push(url),
      matching: async (patterns) => (fake.tab.current && patterns.length > 0 ? [fake.tab.current.id] : []),
      ask: async (id, message) => {
        const one = { tab: id, ...(message as { name: string; args: unknown }) };
        asked.push(one);
        return fake.page.answer(one);
      },
    },
    scripting: {
      always: async (file, matches) => void fake.always.set(file, matches),
      run: async (_tab, file) => {
        if (fake.closed.has(fake.tab.current?.url ?? '')) throw new Error('Missing host permission for the tab');
        fake.ran.push(file);
      },
      style: async () => {
        if (fake.closed.has(fake.tab.current?.url ?? '')) throw new Error('Missing host permission for the tab');
      },
    },
    store: storeIn(stored),
    session: storeIn(held),
    sidePanel: {
      async open(window) {
        if (fake.panelless) throw new Error('It may only be opened by a press.');
        panels.push(window);
      },
      isOpen: async (window) => panels.includes(window),
    },
    sites: {
      allowed: async (patterns) => patterns.every((pattern) => fake.granted.sites.includes(pattern)),
      granted: async () => ({ ...fake.granted }),
      giveBack: async ({ sites, tabs }) => {
        fake.granted.sites = fake.granted.sites.filter((pattern) => !sites.includes(pattern));
        fake.granted.tabs &&= !tabs;
      },
      onAdded: (listener) => void (fake.fire.allowed = listener),
      onRemoved: (listener) => void (fake.fire.takenBack = listener),
    },
    tell: (news) => void told.push(news),
    action: {
      show: async (id, badge) => void badges.set(id, badge),
      openPopup: async () => void fake.popups++,
    },
    menus: {
      set: async (entries) => void menuEntries.splice(0, menuEntries.length, ...entries),
      onChosen: (listener) => void (fake.fire.menu = (id, tab, words = '') => listener(id, tab, { window: WINDOW, words })),
    },
    events: {
      onMessage: (answer) => void (fake.fire.message = answer),
      onCommand: (listener) => void (fake.fire.command = (name, window = WINDOW) => listener(name, window)),
      onInstalled: (listener) => void (fake.fire.installed = listener),
      onStartup: (listener) => void (fake.fire.startup = listener),
    },
    text: (key, ...substitutions) => [key, ...substitutions].join(' '),
    url: (path) => `chrome-extension://ext/${path}`,
  };
  return fake;
}
