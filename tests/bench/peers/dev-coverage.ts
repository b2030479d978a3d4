import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/article/article.ts';
import { analyse } from '../../../src/claims/analyse.ts';
import { loadEnglishData } from '../../../src/cli/language-data.ts';
import { createEnglish } from '../../../src/language/en/english.ts';
import type { Question } from '../load/ask-in-page.ts';

/** Real coverage of known events, where it lies beside the tree. */
const COVERAGE = '../shared/eval/coverage';

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly text: string;
}

function articleOf({ url, title, publisher, published, text }: Entry): Article {
  return {
    url, canonicalUrl: null, title, byline: null, publisher, published, updated: null, language: 'en', wire: null, quality: 'whole', text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }], capturedAt: '2026-01-01T00:00:00.000Z',
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** The articles of the dev coverage, analysed, each with the event that it is on; null where the coverage is not there. */
export function devCoverage(): readonly Question[] | null {
  if (!existsSync(COVERAGE)) return null;
  const events = new Map<string, string>();
  for (const name of readdirSync(join(COVERAGE, 'events'))) {
    const { event, docs } = JSON.parse(readFileSync(join(COVERAGE, 'events', name), 'utf8')) as { event: string; docs: readonly { id: string }[] };
    for (const { id } of docs) events.set(id, event);
  }
  const { articles } = JSON.parse(readFileSync(join(COVERAGE, 'library.json'), 'utf8')) as { articles: readonly Entry[] };
  const english = createEnglish(loadEnglishData());
  return articles.filter(({ id, text }) => text !== '' && events.has(id)).map((entry) => {
    const article = articleOf(entry);
    return { article, analysis: analyse(article, english), event: events.get(entry.id) ?? '' };
  });
}
