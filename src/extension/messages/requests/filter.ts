import * as v from 'valibot';
import { QUALITIES } from '../../../article/article.ts';
import { LABELS } from '../../../compare/finding.ts';

const name = v.exactOptional(v.pipe(v.string(), v.maxLength(10_000)));
const instant = v.exactOptional(v.pipe(v.number(), v.finite()));

/** What clippings are narrowed down to; see `ListFilter`. */
export const filter = v.strictObject({
  eventId: name,
  publisher: name,
  tag: name,
  label: v.exactOptional(v.picklist(LABELS)),
  quality: v.exactOptional(v.picklist(QUALITIES)),
  publishedFrom: instant,
  publishedTo: instant,
  annotated: v.exactOptional(v.boolean()),
});
