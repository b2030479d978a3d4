import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStates } from '../../../src/library/sharing/merge-states.ts';
import { NOTHING_SHARED, sameState, type SharedState } from '../../../src/library/sharing/shared-state.ts';
import { noteContent, sharedStates } from './states.ts';

const only = (part: Partial<SharedState>): SharedState => ({ ...NOTHING_SHARED, ...part });

describe('states merged', () => {
  it('are the same in either order', () => {
    fc.assert(fc.property(sharedStates, sharedStates, (a, b) => {
      expect(sameState(mergeStates(a, b), mergeStates(b, a))).toBe(true);
    }));
  });

  it('are the same however they are grouped', () => {
    fc.assert(fc.property(sharedStates, sharedStates, sharedStates, (a, b, c) => {
      expect(sameState(mergeStates(mergeStates(a, b), c), mergeStates(a, mergeStates(b, c)))).toBe(true);
    }));
  });

  it('are the same when merged twice, and with nothing', () => {
    fc.assert(fc.property(sharedStates, sharedStates, (a, b) => {
      const merged = mergeStates(a, b);
      expect([mergeStates(merged, b), mergeStates(merged, merged)].every((again) => sameState(again, merged))).toBe(true);
      expect(sameState(mergeStates(a, NOTHING_SHARED), a)).toBe(true);
    }));
  });
});

describe('of two edits of one article', () => {
  it('keeps the tags and notes of both', () => {
    const a = only({ tags: [{ tag: 'harbour', at: 5, is: true }], notes: [{ id: 'n1', at: 5, content: noteContent('Ask the board.') }] });
    const b = only({ tags: [{ tag: 'bridge', at: 3, is: true }], notes: [{ id: 'n2', at: 4, content: noteContent('Seen the report.') }] });
    const merged = mergeStates(a, b);
    expect(merged.tags.map(({ tag }) => tag)).toEqual(['bridge', 'harbour']);
    expect(merged.notes.map(({ id }) => id)).toEqual(['n1', 'n2']);
  });

  it('takes a tag off when that was the later change, and leaves it on when both were made in the same moment', () => {
    const on = only({ tags: [{ tag: 'harbour', at: 5, is: true }] });
    const off = (at: number) => only({ tags: [{ tag: 'harbour', at, is: false }] });
    expect(mergeStates(on, off(6)).tags[0]?.is).toBe(false);
    expect(mergeStates(on, off(5)).tags[0]?.is).toBe(true);
    expect(mergeStates(on, off(4)).tags[0]?.is).toBe(true);
  });

  it('takes the text of the higher version, though it was made earlier', () => {
    const first = only({ text: { version: 1, at: 9, digest: 'ff' } });
    const second = only({ text: { version: 2, at: 5, digest: 'aa' } });
    expect(mergeStates(first, second).text?.digest).toBe('aa');
  });

  it('takes the later of two texts made at once', () => {
    const early = only({ text: { version: 2, at: 5, digest: 'ff' } });
    const late = only({ text: { version: 2, at: 6, digest: 'aa' } });
    expect(mergeStates(early, late).text?.digest).toBe('aa');
  });

  it('removes and brings back by the later decision', () => {
    const removed = only({ removed: { at: 5, is: true } });
    const back = only({ removed: { at: 6, is: false } });
    expect(mergeStates(removed, back).removed.is).toBe(false);
    expect(mergeStates(back, only({ removed: { at: 7, is: true } })).removed.is).toBe(true);
  });
});
