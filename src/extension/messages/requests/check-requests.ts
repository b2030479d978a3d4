import * as v from 'valibot';
import { DISMISSAL_REASONS } from '../../../library/dismissal.ts';
import { LIMITS } from '../../../library/limits.ts';
import type { CheckView } from '../check-view.ts';
import { answering } from '../message-spec.ts';
import type { SaveOutcome, SavedText } from '../saved-text.ts';
import { settingsChangeSchema, type Settings } from '../settings.ts';
import { id, ids, offset } from './arguments.ts';

/** A tab by its number; null is the active tab of the window last used, as a popup means it. */
const tab = v.nullable(offset);
/** The reader pressed "check anyway" in a private window; without it nothing of a private page is read. */
const evenPrivate = v.boolean();

/** A question in the language of the articles. */
const question = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.question));

/** What the popup asks about the page being read. */
export const CHECK_REQUESTS = {
  /**
   * Reads the page and compares it with the library. Whatever goes wrong with the page is a state of the view. `pressed`: the
   * reader has just pressed the button over this tab; left out, that is so for the active one.
   */
  check: answering<CheckView>()(v.strictObject({ tab, evenPrivate, pressed: v.exactOptional(v.boolean()) }), ['page']),
  /** Saves the page, or updates its clipping. */
  save: answering<SaveOutcome>()(v.strictObject({ tab, evenPrivate }), ['page']),
  /** Removes a clipping with all its versions; the answer's token takes it back. */
  remove: answering<{ readonly undo: string }>()(v.strictObject({ id }), ['page']),
  /** Brings a removed clipping back; `not-found` when the token is spent. */
  'undo-remove': answering<{ readonly id: string }>()(v.strictObject({ undo: id }), ['page']),
  /** A clipping for reading; version null is the newest. */
  read: answering<SavedText>()(v.strictObject({ id, version: v.nullable(offset) }), ['page']),
  /** Scrolls the page to a quotation of its own and marks it; `not-found` when the page no longer holds it. */
  'show-in-page': answering<null>()(
    v.strictObject({
      tab,
      quote: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
      start: offset,
      inTitle: v.boolean(),
    }),
    ['page'],
  ),
  /** Opens a clipping in a tab of its own, at a stretch of its text or at its headline. */
  'open-saved': answering<null>()(
    v.strictObject({ id, place: v.nullable(v.union([v.strictObject({ start: offset, end: offset }), v.literal('title')])) }),
    ['page'],
  ),
  /** Switches the marks in pages on or off, stores that, and shows it in the tab at once. */
  'set-marks': answering<Settings>()(v.strictObject({ tab, on: v.boolean() }), ['page']),
  'get-settings': answering<Settings>()(v.strictObject({}), ['page']),
  'set-settings': answering<Settings>()(v.strictObject({ change: settingsChangeSchema }), ['page']),
  /**
   * The reader calls a finding not a real difference; it is left out from then on. Without a reason it counts as misread.
   * Its question is kept to list it by; `articles` are those that it quotes: their event is counted anew.
   */
  'dismiss-finding': answering<null>()(
    v.strictObject({ finding: id, reason: v.exactOptional(v.picklist(DISMISSAL_REASONS)), question: v.exactOptional(question), articles: v.exactOptional(ids) }),
    ['page'],
  ),
  /** Shows it again; `not-found` where it was not put aside. */
  'restore-finding': answering<null>()(v.strictObject({ finding: id }), ['page']),
  /** The page's own code has put another text in the article's place, without a navigation that the browser would notice. */
  'page-left': answering<null>()(v.strictObject({}), ['content']),
} as const;
