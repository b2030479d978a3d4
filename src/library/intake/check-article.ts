import * as v from 'valibot';
import { QUALITIES, type Article } from '../../article/article.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import { isoTime } from './iso-time.ts';

const BLOCK_KINDS = ['heading', 'paragraph', 'quote', 'list-item', 'caption'] as const;

const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const webAddress = v.pipe(text(LIMITS.url), v.regex(/^https?:\/\/[^\s]/iu), v.check((url) => URL.canParse(url)));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const BLOCK = v.object({ kind: v.picklist(BLOCK_KINDS), start: offset, end: offset });

function liesInOrder(article: Pick<Article, 'blocks' | 'text'>): boolean {
  let before = 0;
  for (const { start, end } of article.blocks) {
    if (start < before || end < start) return false;
    before = end;
  }
  return before <= article.text.length;
}

const ARTICLE = v.pipe(
  v.object({
    url: webAddress,
    canonicalUrl: optional(webAddress),
    title: text(LIMITS.title),
    byline: optional(text(LIMITS.names)),
    publisher: optional(text(LIMITS.names)),
    published: optional(isoTime),
    updated: optional(isoTime),
    language: optional(text(35)),
    wire: optional(text(LIMITS.names)),
    quality: v.picklist(QUALITIES),
    text: text(LIMITS.text),
    blocks: v.pipe(v.array(BLOCK), v.maxLength(LIMITS.blocks)),
    capturedAt: isoTime,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  }),
  v.check((article) => liesInOrder(article), 'blocks out of order'),
);

/**
 * The article with exactly the fields that the library knows, each checked for type, form and size; it may come from a page or
 * from a file. Throws `refused`, naming the field and not its content.
 */
export function checkArticle(article: unknown): Article {
  const result = v.safeParse(ARTICLE, article, { abortEarly: true });
  if (result.success) return result.output;
  const field = v.getDotPath(result.issues[0]) ?? 'blocks';
  throw new LibraryError('refused', `The article cannot be saved: its field "${field}" is not as it should be.`);
}
