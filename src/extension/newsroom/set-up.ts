import * as v from 'valibot';
import { accessSchema } from '../../newsroom/access.ts';
import { PROBLEMS } from '../../newsroom/problem.ts';
import { FRESH_STATE, type SyncState } from '../../newsroom/sync-state.ts';
import type { Store } from '../platform/store.ts';

/** Keys in the extension's own storage, which no backup and no export reads. */
const SET_UP = 'newsroom';
const STATE = 'newsroom-state';

const setUpSchema = v.strictObject({ access: accessSchema, notes: v.boolean(), on: v.boolean() });

/** How the shared library is set up, with the sign-in. */
export type SetUp = v.InferOutput<typeof setUpSchema>;

/** The set-up; null where there is none, or none that can be read. */
export async function readSetUp(store: Store): Promise<SetUp | null> {
  const parsed = v.safeParse(setUpSchema, await store.read(SET_UP));
  return parsed.success ? parsed.output : null;
}

/** Stores it; null forgets it, and how the last session ended. */
export async function writeSetUp(store: Store, setUp: SetUp | null): Promise<void> {
  await store.write(SET_UP, setUp);
  if (setUp === null) await store.write(STATE, null);
}

const moment = v.pipe(v.string(), v.isoTimestamp());
const stateSchema: v.GenericSchema<unknown, SyncState> = v.strictObject({
  phase: v.picklist(['resting', 'connecting', 'catching-up', 'live']),
  problem: v.nullable(v.strictObject({ is: v.picklist(PROBLEMS), since: moment })),
  left: v.number(), total: v.number(), caughtUpAt: v.nullable(moment),
});

/** How the last session ended: since when it is offline outlives the worker. */
export async function readSyncState(store: Store): Promise<SyncState> {
  const parsed = v.safeParse(stateSchema, await store.read(STATE));
  return parsed.success ? { ...parsed.output, phase: 'resting' } : FRESH_STATE;
}

/** Stores it. */
export async function writeSyncState(store: Store, state: SyncState): Promise<void> {
  await store.write(STATE, state);
}
