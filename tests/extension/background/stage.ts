import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Article } from '../../../src/article/article.ts';
import { EMPTY_PAGE } from '../../article/fixtures/empty-page.ts';
import { loadEnglishData } from '../../../src/cli/language-data.ts';
import { createAnalyser } from '../../../src/extension/background/analyser.ts';
import type { Background } from '../../../src/extension/background/background.ts';
import { listen } from '../../../src/extension/background/listen.ts';
import type { RequestName } from '../../../src/extension/messages/requests.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { fakePlatform, type FakePlatform } from './fake-platform.ts';

/** The real analysis; the language data is loaded once for all stages of a file, and takes as long as everything else. */
const { analyse: english } = createAnalyser(async () => loadEnglishData());

/** The background over a fake browser and a library of its own, with the real analysis, storage and comparison. */
export interface Stage extends Background {
  readonly platform: FakePlatform;
  /** Number of analyses made so far. */
  analyses: number;
  /** Puts an article into the tab; the page answers with it from then on. */
  visit(article: Article): void;
  /** Visits an article and saves it; returns the clipping's id. */
  keep(article: Article): Promise<string>;
  /** Sends a message as the popup does. */
  ask(name: RequestName, args: unknown): Promise<unknown>;
}

const POPUP = { id: 'ext', url: 'chrome-extension://ext/popup.html' };

/** Builds a stage with an empty library. */
export function stage(): Stage {
  const platform = fakePlatform();
  let shown: Article | null = null;
  const self: Stage = {
    platform,
    library: openLibrary({ indexedDB: new IDBFactory(), IDBKeyRange }),
    analyses: 0,
    assemble: async () => shown ?? Promise.reject(new Error('No article was put into the tab.')),
    analyse: (article) => {
      self.analyses++;
      return english(article);
    },
    prepare: () => undefined,
    visit(article) {
      shown = article;
      platform.tab.current = { id: 7, url: article.url, icon: null, private: false };
      platform.page.answer = ({ name }) => ({ ok: true, value: ANSWERS[name] });
    },
    async keep(article) {
      self.visit(article);
      const answer = (await self.ask('save', { tab: null, evenPrivate: false })) as { readonly value: { readonly id: string } };
      return answer.value.id;
    },
    ask: (name, args) => platform.fire.message({ name, args }, POPUP),
  };
  listen(self);
  return self;
}

/** What the content script of a visited page answers. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'read-page': { contentType: 'text/html', loaded: EMPTY_PAGE.url, page: EMPTY_PAGE },
  'set-marks': 1,
  'add-mark': true,
  'show-marks': null,
  reveal: true,
};
