import * as v from 'valibot';
import type { Store } from '../../platform/store.ts';
import { selectionSchema } from './read-selection.ts';

/** How long a question waits for a panel to ask for its answer, in milliseconds: a panel opened later was not opened by it. */
const LONGEST = 5 * 60_000;

const questionSchema = v.strictObject({ selection: selectionSchema, url: v.nullable(v.string()), at: v.number() });

/** What the reader asks about: words of the page in a tab. It outlives the worker, not the browser. */
export type SelectionQuestion = v.InferOutput<typeof questionSchema>;

const key = (tab: number): string => `selection-${tab}`;

/** Keeps the question last asked in a tab. */
export function keepQuestion(store: Store, tab: number, question: SelectionQuestion): Promise<void> {
  return store.write(key(tab), question);
}

/** The question last asked in a tab; null where none was, or not lately. */
export async function readQuestion(store: Store, tab: number, now: number): Promise<SelectionQuestion | null> {
  const stored = v.safeParse(questionSchema, await store.read(key(tab)));
  return stored.success && now - stored.output.at < LONGEST ? stored.output : null;
}

/** Forgets the question of a tab. */
export function forgetQuestion(store: Store, tab: number): Promise<void> {
  return store.write(key(tab), null);
}
