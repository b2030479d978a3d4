import { describe, expect, it } from 'vitest';
import { FEAST, FEASTS } from '../../../../src/language/en/patterns/feasts.ts';

describe('names of days', () => {
  it('are all known that the pattern finds', () => {
    const names = FEAST.source.slice(FEAST.source.indexOf('(Christmas') + 1, FEAST.source.indexOf(')(?=')).split('|').map((name) => name.toLowerCase().replace("['’]", "'"));
    expect(names.filter((name) => !FEASTS.has(name))).toEqual([]);
    expect(names.length).toBe(FEASTS.size);
  });
});
