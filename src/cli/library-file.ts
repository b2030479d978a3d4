import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { ArticleText } from '../claims/analysis.ts';
import { InputError } from './input-error.ts';

const Entry = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  url: v.string(),
  title: v.string(),
  publisher: v.nullish(v.string(), null),
  published: v.nullish(v.string(), null),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
});
const Library = v.object({ articles: v.pipe(v.array(Entry), v.nonEmpty('holds no articles')) });

/** Reads a library file of the machine interface; throws InputError with the file's name and the reason. */
export async function readLibrary(file: string): Promise<{ id: string; article: ArticleText }[]> {
  const parsed = v.safeParse(Library, parseJson(file));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new InputError(`${file}: ${v.getDotPath(issue) ?? 'library'}: ${issue.message}`);
  }
  return parsed.output.articles.map(({ id, text, ...rest }) => {
    if (text === undefined) throw new InputError(`${file}: article ${id} has neither text nor html`);
    return { id, article: { ...rest, text, language: 'en' } };
  });
}

function parseJson(file: string): unknown {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
  try {
    return JSON.parse(source);
  } catch {
    throw new InputError(`${file}: is not valid JSON`);
  }
}
