import * as v from 'valibot';
import { chooseLanguage } from '../article/facts/language.ts';
import { findWire } from '../article/facts/wire.ts';
import type { ArticleText } from '../claims/analysis.ts';
import { extractHtml } from './extract-file.ts';
import type { InputArticle } from './input-article.ts';
import { InputError } from './input-error.ts';
import { readJsonFile } from './json-file.ts';

/** Code units from which on a text can speak against being English: a name or two mislead the detector in a few lines. */
const TELLING = 350;

const Text = v.nullish(v.string(), '');
const Stamp = v.pipe(
  v.nullish(v.string(), null),
  v.transform((stamp) => (stamp?.trim() ? stamp : null)),
  v.check((stamp) => stamp === null || !Number.isNaN(Date.parse(stamp)), 'is not an ISO 8601 time'),
);
const Entry = v.object({
  id: v.pipe(v.string(), v.nonEmpty('is empty')),
  url: Text,
  title: Text,
  publisher: v.pipe(v.nullish(v.string(), null), v.transform((name) => (name?.trim() ? name : null))),
  published: Stamp,
  text: v.optional(v.string()),
  html: v.optional(v.string()),
});
type Entry = v.InferOutput<typeof Entry>;
const Library = v.object({ articles: v.pipe(v.array(Entry), v.nonEmpty('the library holds no articles')) });

/**
 * Reads a library file of the machine interface. Rejects with InputError, naming the file and the reason, when it cannot be
 * read, has another shape, is empty or uses an id twice.
 */
export async function readLibrary(file: string): Promise<readonly InputArticle[]> {
  return articlesOf(file, readJsonFile(file, Library).articles);
}

/** The articles of library entries; `file` names where they come from. Rejects with InputError as `readLibrary` does. */
export async function articlesOf(file: string, articles: readonly Entry[]): Promise<readonly InputArticle[]> {
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id)) throw new InputError(`${file}: two articles have the id ${JSON.stringify(id)}`);
    seen.add(id);
  }
  return Promise.all(articles.map((entry) => readEntry(file, entry)));
}

async function readEntry(file: string, entry: Entry): Promise<InputArticle> {
  const { id, text, html } = entry;
  if (text !== undefined) return { id, article: bareText(entry, text) };
  if (html === undefined) throw new InputError(`${file}: the article ${JSON.stringify(id)} has neither "text" nor "html"`);
  const { article } = await extractHtml(html, entry.url || null);
  // What the library says of an article was decided by whoever made it; the page fills what it leaves open.
  const stated = {
    title: entry.title || article.title,
    publisher: entry.publisher ?? article.publisher,
    published: entry.published ?? article.published,
  };
  return { id, article: { ...article, ...stated }, quality: article.quality };
}

/** English unless the text itself speaks against it, and an agency's where it says so: the format has no fields for either. */
function bareText({ url, title, publisher, published }: Entry, text: string): ArticleText {
  const paragraphs = text.split(/\n+/u);
  const language = text.length < TELLING ? 'en' : chooseLanguage(['en'], paragraphs);
  return { url, title, publisher, published, text, language, wire: findWire([], publisher, paragraphs.filter((p) => p.trim() !== '')) };
}
