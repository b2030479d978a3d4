import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/coverage/profile.ts';
import { analysed } from './support/analysed.ts';
import { newTable } from './support/profiles.ts';
import { MILLBROOK_POST, SECOND_ATTACK } from './support/stories.ts';

describe('what linking reads of an article', () => {
  const post = profileOf(analysed('a', MILLBROOK_POST), newTable());

  it('holds its words, and names by their words', () => {
    expect(post.words().has('millbrook')).toBe(true);
    expect(post.words().has('coach')).toBe(true);
    expect(post.words().has('festival')).toBe(false);
  });

  it('holds its day', () => {
    expect(post.published).toBeCloseTo(Date.UTC(2026, 2, 10, 18, 20) / 86_400_000, 6);
    expect(profileOf(analysed('a', { ...MILLBROOK_POST, published: null }), newTable()).published).toBeNull();
  });

  it('holds its place in a series', () => {
    expect(profileOf(analysed('a', SECOND_ATTACK), newTable()).ordinals.get('attack')).toEqual(new Set(['2']));
    expect(post.ordinals.size).toBe(0);
  });

  it('holds its people by their full names', () => expect(post.bearers().has('dana wills')).toBe(true));

  it('weighs each of its words', () => expect([...post.information.weights].every((w) => w >= 0)).toBe(true));
});
