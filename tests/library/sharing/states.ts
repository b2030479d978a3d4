import fc from 'fast-check';
import { mergeStates } from '../../../src/library/sharing/merge-states.ts';
import { NOTHING_SHARED, type NoteContent, type SharedState } from '../../../src/library/sharing/shared-state.ts';

/** A note as readers of one desk write it. */
export function noteContent(note: string): NoteContent {
  return {
    quote: 'nine of the twelve piers', prefix: 'Divers looked at ', suffix: ' on Monday.', sha256: 'a'.repeat(64), start: 17,
    colour: 'yellow', note, createdAt: '2026-03-02T09:00:00.000Z',
  };
}

const at = fc.integer({ min: 1, max: 6 });
const change: fc.Arbitrary<SharedState> = fc.oneof(
  fc.record({ version: fc.integer({ min: 1, max: 3 }), at, digest: fc.constantFrom('aa', 'bb', 'cc') }).map((text) => ({ ...NOTHING_SHARED, text })),
  fc.record({ at, is: fc.boolean() }).map((removed) => ({ ...NOTHING_SHARED, removed })),
  fc.record({ tag: fc.constantFrom('harbour', 'bridge', 'council'), at, is: fc.boolean() }).map((tag) => ({ ...NOTHING_SHARED, tags: [tag] })),
  fc.record({ id: fc.constantFrom('n1', 'n2'), at, note: fc.option(fc.constantFrom('Ask the board.', 'Seen the report.')) })
    .map(({ id, at, note }) => ({ ...NOTHING_SHARED, notes: [{ id, at, content: note === null ? null : noteContent(note) }] })),
);

/** States as several readers come to have them: some changes, in any order, of few moments, so that many meet. */
export const sharedStates: fc.Arbitrary<SharedState> = fc.array(change, { maxLength: 6 }).map((changes) => changes.reduce(mergeStates, NOTHING_SHARED));
