import { describe, expect, it } from 'vitest';
import { random } from './random.ts';

describe('random', () => {
  it('draws the same for one name, and other numbers for another', () => {
    const draw = (name: string) => Array.from({ length: 5 }, random(name).next);
    expect(draw('kills')).toEqual(draw('kills'));
    expect(draw('kills')).not.toEqual(draw('pages'));
  });

  it('stays below its bound and reaches all of it', () => {
    const { below } = random('bound');
    const drawn = new Set(Array.from({ length: 500 }, () => below(7)));
    expect([...drawn].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('picks nothing from nothing', () => {
    expect(() => random('empty').pick([])).toThrow('nothing to pick from');
  });
});
