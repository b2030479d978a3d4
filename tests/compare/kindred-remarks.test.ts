import { describe, expect, it } from 'vitest';
import { kindredRemarks } from '../../src/compare/kindred-remarks.ts';

const kindred = (a: string, b: string): boolean => kindredRemarks(a.split(' '), b.split(' '));

describe('remarks of one thing', () => {
  const wall = 'we will rebuild the harbour wall in stone before winter';

  it('share many telling words, whatever their order', () => {
    expect(kindred(wall, 'before winter comes a wall of stone will stand round the rebuilt harbour')).toBe(true);
  });

  it.each([
    ['few words', 'the harbour needs a wall and the town needs money from the ministry'],
    ['small words alone', 'we will do what we can and that is all that we have to say about it'],
    ['a small share of two long remarks', 'the stone quarry closed its harbour branch and the winter before that the wall of its canteen fell so the owners asked every bank lawyer and minister for patience'],
  ])('are not told by %s', (_, other) => {
    const long = `${wall} and the fishing fleet gets cheaper diesel new nets subsidised insurance longer seasons`;
    expect(kindred(other.length > 120 ? long : wall, other)).toBe(false);
  });

  it('are so either way round', () => {
    const other = 'before winter comes a wall of stone will stand round the rebuilt harbour';
    expect(kindred(other, wall)).toBe(kindred(wall, other));
  });
});
