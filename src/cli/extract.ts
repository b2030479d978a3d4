import type { Article } from '../article/article.ts';
import { extractFile } from './extract-file.ts';

/** One extracted page as the command line prints it. */
export interface ExtractedRecord extends Pick<Article, 'url' | 'title' | 'byline' | 'publisher' | 'published' | 'updated' | 'language' | 'quality' | 'text'> {
  readonly file: string;
}

/** Extracts saved pages one after another, in the order given. Rejects with InputError at the first that is no page. */
export async function extractFiles(files: readonly string[]): Promise<ExtractedRecord[]> {
  const records: ExtractedRecord[] = [];
  for (const file of files) {
    const { url, title, byline, publisher, published, updated, language, quality, text } = (await extractFile(file)).article;
    records.push({ file, url, title, byline, publisher, published, updated, language, quality, text });
  }
  return records;
}
