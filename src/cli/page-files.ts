import { extractFile } from './extract-file.ts';
import type { InputArticle } from './input-article.ts';
import { InputError } from './input-error.ts';

/** Extracts saved pages for comparison, named by their files. Rejects with InputError when one is no page or comes twice. */
export async function readPages(files: readonly string[]): Promise<readonly InputArticle[]> {
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new InputError(`${twice}: is given twice`);
  if (files.length < 2) throw new InputError(`${files.join()}: one page alone has nothing to be compared with`);
  const pages: InputArticle[] = [];
  for (const file of files) {
    const { article } = await extractFile(file);
    pages.push({ id: file, article, quality: article.quality });
  }
  return pages;
}
