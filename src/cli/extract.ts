import { extractFile } from './extract-file.ts';

/** One extracted page as the command line prints it. */
export interface ExtractedRecord {
  readonly file: string;
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly quality: string;
  readonly text: string;
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
