import { describe, expect, it } from 'vitest';
import { movementOf, onePlace, tellsPurpose } from '../../../../src/language/en/lexicon/courses.ts';

describe('movements', () => {
  it('are one by several verbs', () => {
    expect(movementOf('tumble')).toBe(movementOf('fall'));
    expect(movementOf('crawl')).not.toBe(movementOf('fall'));
    expect(movementOf('think')).toBeNull();
  });

  it('have a purpose where the verb takes no infinitive', () => {
    expect(tellsPurpose('jump')).toBe(true);
    expect(tellsPurpose('want')).toBe(false);
  });

  it('lead to one place by several nouns', () => {
    expect(onePlace('ravine', 'gorge')).toBe(true);
    expect(onePlace('kiosk', 'kiosk')).toBe(true);
    expect(onePlace('ravine', 'roof')).toBe(false);
  });
});
