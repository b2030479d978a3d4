import { describe, expect, it } from 'vitest';
import { pristine, pristineCall } from '../../../src/article/page/pristine.ts';

class Box {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  get name(): string {
    return this.#name;
  }
  shout(mark: string): string {
    return `${this.#name}${mark}`;
  }
}

/** As a page hides a property of its form by a field of that name. */
function clobbered(): Box {
  const box = new Box('own');
  Object.defineProperty(box, 'name', { value: 'field' });
  Object.defineProperty(box, 'shout', { value: 'field' });
  return box;
}

describe('properties that a page may hide', () => {
  it('are read as their class defines them', () => {
    expect(clobbered().name).toBe('field');
    expect(pristine(clobbered(), 'name')).toBe('own');
    expect(pristineCall(clobbered(), 'shout', '!')).toBe('own!');
  });

  it('are read as they are where no class defines them', () => {
    expect(pristine(Object.create(null) as object, 'name')).toBeUndefined();
    expect(pristine({ extra: 1 }, 'extra')).toBe(1);
    expect(pristineCall(new Box('own'), 'missing')).toBeUndefined();
  });
});
