import * as v from 'valibot';
import { QUALITIES } from '../../article/article.ts';
import { HIGHLIGHT_COLOURS } from '../annotation.ts';
import { DISMISSAL_REASONS } from '../dismissal.ts';
import { LIMITS } from '../limits.ts';
import { isoTime } from '../intake/iso-time.ts';
import type { AnnotationRow, ClippingRow, ContentRow, DecisionRow, DismissalRow, EventRow, HistoryRow, RemovedRow } from '../database/rows.ts';
import { wordsOfNote } from '../search/note-words.ts';
import type { BackedUpStore } from './backup-line.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const words = (most: number) => v.pipe(text(most), v.minLength(1));
const id = words(200);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Numbers of clippings leave room for as many more. */
const number = v.pipe(count, v.minValue(1), v.maxValue(2 ** 48));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const webAddress = v.pipe(text(LIMITS.url), v.regex(/^https?:\/\/[^\s]/iu), v.check((url) => URL.canParse(url)));
/** Times that the library itself wrote: they sort as text. */
const stamp = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u), v.check((at) => !Number.isNaN(Date.parse(at))));
const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array && value.length <= LIMITS.analysis);
const tally = v.nullable(v.strictObject({ conflict: count, different: count, changed: count, agrees: count }));
const article = v.strictObject({ text: v.union([text(LIMITS.text), bytes]), rest: bytes });
const sorting = text(LIMITS.names);
const quality = v.picklist(QUALITIES);

const clipping: v.GenericSchema<unknown, ClippingRow> = v.strictObject({
  no: number, id,
  url: webAddress, canonicalUrl: v.nullable(webAddress),
  title: text(LIMITS.title), byline: v.nullable(text(LIMITS.names)), publisher: v.nullable(text(LIMITS.names)),
  published: v.nullable(isoTime), updated: v.nullable(isoTime), language: v.nullable(text(35)), wire: v.nullable(text(LIMITS.names)),
  quality, length: count, sha256, savedAt: stamp, updatedAt: stamp, versions: v.pipe(count, v.minValue(1)), analysisVersion: count,
  tags: v.pipe(v.array(words(LIMITS.tagLength)), v.maxLength(LIMITS.tags), v.check((tags) => new Set(tags).size === tags.length)),
  event: v.nullable(words(LIMITS.event)), eventId: text(LIMITS.event), tally, annotations: count,
  keys: v.pipe(v.array(text(LIMITS.url + 100)), v.maxLength(64)),
  publishedOrder: v.pipe(v.number(), v.safeInteger()), titleOrder: sorting, publisherOrder: sorting, findingsOrder: count,
});

const removed: v.GenericSchema<unknown, RemovedRow> = v.pipe(
  v.strictObject({ token: id, no: number, removedAt: v.pipe(v.number(), v.safeInteger()), keys: v.pipe(v.array(text(LIMITS.url + 100)), v.maxLength(64)), clipping }),
  v.check((row) => row.no === row.clipping.no),
);

const content: v.GenericSchema<unknown, ContentRow> = v.strictObject({ no: number, article, savedAt: stamp, analysis: bytes });

const history: v.GenericSchema<unknown, HistoryRow> = v.strictObject({
  no: number, version: v.pipe(number, v.maxValue(1_000_000)), article, savedAt: stamp,
});

/** Words are told from the note, whatever a backup says. */
const annotation: v.GenericSchema<unknown, AnnotationRow> = v.pipe(v.strictObject({
  id, no: number, clipping: id,
  quote: v.pipe(text(LIMITS.quote), v.regex(/\S/u)), prefix: text(64), suffix: text(64), sha256, start: count,
  colour: v.picklist(HIGHLIGHT_COLOURS), note: text(LIMITS.note), createdAt: stamp, changedAt: stamp,
  words: v.pipe(v.array(text(200)), v.maxLength(LIMITS.note)),
}), v.transform((row) => ({ ...row, words: wordsOfNote(row.note) })));

const decision: v.GenericSchema<unknown, DecisionRow> = v.pipe(
  v.strictObject({ a: id, b: id, decision: v.picklist(['same-event', 'other-event']) }),
  v.check(({ a, b }) => a < b),
);

const dismissal: v.GenericSchema<unknown, DismissalRow> = v.strictObject({
  finding: words(1000), reason: v.picklist(DISMISSAL_REASONS), at: stamp,
  question: v.nullable(words(LIMITS.question)), articles: v.pipe(v.array(id), v.maxLength(LIMITS.quoted)),
});

const event: v.GenericSchema<unknown, EventRow> = v.strictObject({
  id: words(LIMITS.event), name: v.nullable(words(LIMITS.event)), title: text(LIMITS.title), articles: v.pipe(count, v.minValue(1)),
  publishers: v.pipe(v.array(text(LIMITS.names)), v.maxLength(100)), firstPublished: v.nullable(isoTime), lastPublished: v.nullable(isoTime),
  savedAt: stamp, tally, due: v.picklist([0, 1]), changes: v.exactOptional(count),
});

/** Rows of a backup by store. */
export interface BackedUpRows {
  readonly clippings: ClippingRow;
  readonly removed: RemovedRow;
  readonly contents: ContentRow;
  readonly history: HistoryRow;
  readonly annotations: AnnotationRow;
  readonly decisions: DecisionRow;
  readonly dismissals: DismissalRow;
  readonly events: EventRow;
}

/** The form that each row of a backup must have, at the present schema version: every field, and no other. */
export const ROW_FORMS: { readonly [Store in BackedUpStore]: v.GenericSchema<unknown, BackedUpRows[Store]> } = {
  clippings: clipping, removed, contents: content, history, annotations: annotation, decisions: decision, dismissals: dismissal, events: event,
};
