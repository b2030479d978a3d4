import * as v from 'valibot';
import { HIGHLIGHT_COLOURS } from '../library/annotation.ts';
import { LIMITS } from '../library/limits.ts';
import { MOST_NOTES, MOST_TAGS } from '../library/sharing/advance-state.ts';
import type { SharedState } from '../library/sharing/shared-state.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** Until the year 2100: a stamp is always raised above those before it, and must have room. */
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(Date.UTC(2100, 0)));
const hash = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`, 'u')));
const stamp = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u), v.check((at) => !Number.isNaN(Date.parse(at))));
const ascending = <Item>(key: (item: Item) => string) => v.check<Item[], string>((items) => items.every((item, at) => at === 0 || key(items[at - 1] as Item) < key(item)), 'out of order');

const note = v.strictObject({
  quote: v.pipe(text(LIMITS.quote), v.regex(/\S/u)), prefix: text(64), suffix: text(64), sha256: hash(64),
  start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), colour: v.picklist(HIGHLIGHT_COLOURS), note: text(LIMITS.note), createdAt: stamp,
});
const tag = v.strictObject({ tag: v.pipe(text(LIMITS.tagLength), v.trim(), v.minLength(1)), at: moment, is: v.boolean() });
const shared = v.strictObject({ id: v.pipe(text(200), v.regex(/^[0-9a-z-]+$/u)), at: moment, content: v.nullable(note) });

/** The state of an article, every field and no other. */
export const stateForm: v.GenericSchema<unknown, SharedState> = v.strictObject({
  text: v.nullable(v.strictObject({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), at: moment, digest: hash(32) })),
  removed: v.strictObject({ at: moment, is: v.boolean() }),
  tags: v.pipe(v.array(tag), v.maxLength(MOST_TAGS), ascending((one) => one.tag)),
  notes: v.pipe(v.array(shared), v.maxLength(MOST_NOTES), ascending((one) => one.id)),
});

/** Version of the form of messages. A change that this version would misread raises it. */
export const FORM = 1;

/** What every version of the form has: by it a newer one is told from rubbish. */
export const anyForm = v.looseObject({ form: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

/** A message of this form. The article is checked by the library's own gate, and the analysis where it is read. */
export const recordForm = v.strictObject({
  form: v.literal(FORM), savedAt: stamp, state: stateForm,
  content: v.nullable(v.strictObject({ article: v.unknown(), analysis: v.nullable(v.pipe(text(4_000_000), v.regex(/^[A-Za-z0-9+/]*={0,2}$/u))) })),
});
