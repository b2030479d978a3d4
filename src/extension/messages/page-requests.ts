import * as v from 'valibot';
import { LABELS } from '../../compare/finding.ts';
import { HIGHLIGHT_COLOURS } from '../../library/annotation.ts';
import { answering, type AnswerOf, type ArgsOf } from './message-spec.ts';

const quote = v.strictObject({ quote: v.string(), prefix: v.string(), suffix: v.string() });
const mark = v.strictObject({ ...quote.entries, label: v.picklist([...LABELS, ...HIGHLIGHT_COLOURS]) });

/** Words of the page to mark: a sentence by the label of its finding, or the reader's own highlight by its colour. */
export type Mark = v.InferOutput<typeof mark>;

/** Every message that the content script answers; only the background may send them. */
export const PAGE_REQUESTS = {
  /** Reads the page; the answer is checked by the background, which trusts no page. */
  'read-page': answering<unknown>()(v.strictObject({}), ['worker']),
  /** Replaces the page's marks, shown or kept for later; answers how many were found in the page. */
  'set-marks': answering<number>()(v.strictObject({ marks: v.array(mark), on: v.boolean() }), ['worker']),
  /** Adds one mark to those that the page has; false when the page does not hold the words. */
  'add-mark': answering<boolean>()(v.strictObject({ mark, on: v.boolean() }), ['worker']),
  /** Words that are selected in the page, with what stands around them; null where none are. The background checks the answer. */
  'read-selection': answering<unknown>()(v.strictObject({}), ['worker']),
  /** Shows or hides the marks that the page was given. */
  'show-marks': answering<null>()(v.strictObject({ on: v.boolean() }), ['worker']),
  /** Scrolls to a quotation and marks it; false when the page does not hold it. */
  reveal: answering<boolean>()(quote, ['worker']),
} as const;

/** The table's type, from which those of arguments and answers follow. */
export type PageRequests = typeof PAGE_REQUESTS;
/** Name of a message to the content script. */
export type PageRequestName = keyof PageRequests;
/** Its arguments. */
export type PageRequestArgs<Name extends PageRequestName> = ArgsOf<PageRequests[Name]>;
/** Its answer, inside a `Result`. */
export type PageRequestAnswer<Name extends PageRequestName> = AnswerOf<PageRequests[Name]>;
