import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/coverage/relation.ts';
import { sourcingOf } from '../../src/coverage/sourcing.ts';

const ORIGINS: readonly Origin[] = [
  { id: 0, articles: ['a', 'b'], texts: [['a', 'b']], reasons: [] },
  { id: 1, articles: ['c', 'd'], texts: [['c'], ['d']], reasons: [] },
  { id: 2, articles: ['e'], texts: [['e']], reasons: [] },
];
const grade = (...voices: (readonly [string, string | null])[]) => sourcingOf(voices.map(([article, speaker]) => ({ article, speaker })), ORIGINS);

describe('sourcingOf', () => {
  it('calls copies the same text', () => {
    expect(grade(['a', null], ['b', null])).toBe('same-text');
    expect(grade(['a', 'Dana Wills'], ['b', 'the mayor'])).toBe('same-text');
  });

  it('calls articles of one origin the same source', () => {
    expect(grade(['c', null], ['d', null])).toBe('same-source');
  });

  it('calls reports of two origins in their own voice separately sourced', () => {
    expect(grade(['a', null], ['e', null])).toBe('separately-sourced');
  });

  it('calls two named sources separate, and one source in two reports the same', () => {
    expect(grade(['a', 'Dana Wills'], ['e', 'the mayor'])).toBe('separately-sourced');
    expect(grade(['a', 'Dana Wills'], ['e', 'Wills'])).toBe('same-source');
    expect(grade(['a', 'police'], ['e', 'a police spokesman'])).toBe('same-source');
  });

  it('takes the lower grade where one names its source and the other does not', () => {
    expect(grade(['a', 'police'], ['e', null])).toBe('same-source');
  });

  it('needs one separate pair among many', () => {
    expect(grade(['a', null], ['b', null], ['e', null])).toBe('separately-sourced');
  });

  it('takes an article without a known origin for one of its own', () => {
    expect(grade(['a', null], ['z', null])).toBe('separately-sourced');
  });
});
