import * as v from 'valibot';
import type { RawPage } from '../../article/raw-page.ts';

/** Most code units of one string and most items of one list that a page may send; more is no article. */
const text = v.pipe(v.string(), v.maxLength(2_000_000));
const textOrNull = v.nullable(text);
function list<Item>(item: v.GenericSchema<unknown, Item>) {
  return v.pipe(v.array(item), v.maxLength(50_000));
}
const count = v.pipe(v.number(), v.minValue(0));

/** Most code units of all that a page sends together: some times the text of the longest pages there are. */
const MOST_TEXT = 32_000_000;

/** Code units of all texts in a value. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + lengthOf(part), 0);
}

/** What was read off a page, wherever it was read: nothing of it is taken on trust. */
export const rawPageSchema: v.GenericSchema<unknown, RawPage> = v.pipe(v.object({
  url: text,
  capturedAt: v.pipe(v.string(), v.isoTimestamp()),
  declaredLanguage: textOrNull,
  documentTitle: text,
  headlines: list(text),
  meta: list(v.tuple([text, text])),
  canonicals: list(text),
  jsonLd: list(text),
  times: list(v.object({ role: v.picklist(['published', 'updated', 'unknown']), machine: textOrNull, visible: text })),
  shownLines: list(text),
  textLines: list(text),
  headerLines: list(text),
  bylines: list(v.object({ source: v.picklist(['microdata', 'link', 'address', 'named', 'worded']), text })),
  blocks: list(v.object({ kind: v.picklist(['heading', 'paragraph', 'quote', 'list-item', 'caption']), text })),
  signs: v.object({
    paywall: v.boolean(),
    teasers: count,
    linked: count,
    leads: count,
    length: count,
    timedEntries: count,
    passwords: count,
    products: count,
  }),
}), v.check((page) => lengthOf(page) <= MOST_TEXT));
