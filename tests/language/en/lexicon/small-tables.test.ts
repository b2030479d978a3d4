import { describe, expect, it } from 'vitest';
import { compassPoint } from '../../../../src/language/en/lexicon/compass.ts';
import { monthOf } from '../../../../src/language/en/lexicon/months.ts';
import { genderOf } from '../../../../src/language/en/lexicon/persons.ts';
import { REGIONS } from '../../../../src/language/en/lexicon/regions.ts';
import { STAGES } from '../../../../src/language/en/lexicon/stages.ts';

/** Every word set of the lexicon, by its file. */
const TABLES = Object.entries(import.meta.glob<Record<string, unknown>>('../../../../src/language/en/lexicon/*.ts', { eager: true }))
  .flatMap(([file, exports]) => Object.entries(exports).flatMap(([name, value]) => (value instanceof Set ? [[`${file.split('/').at(-1)} ${name}`, [...value]] as const] : [])));

describe('the sets of the lexicon', () => {
  it.each(TABLES)('%s: words, in lower case, none empty', (_, words) => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((w) => typeof w !== 'string' || w === '' || /\p{Lu}|^\s|\s$/u.test(w))).toEqual([]);
  });
});

describe('points of the compass', () => {
  it.each([['north', 0], ['North-East', 1], ['southern', 4], ['northwest', 7]])('%s: %d', (word, point) => expect(compassPoint(word)).toBe(point));
  it.each(['up', '', 'northbound', 'lima'])('none: “%s”', (word) => expect(compassPoint(word)).toBeNull());
});

describe('months', () => {
  it.each([['january', 0], ['sept.', 8], ['dec', 11], ['may', 4]])('%s: %d', (word, month) => expect(monthOf(word)).toBe(month));
  it.each(['mayor', 'marching', 'decade', '', 'augustus'])('none: “%s”', (word) => expect(monthOf(word)).toBeNull());
});

describe('given names', () => {
  it.each([['Peter', 'male'], ['ruth', 'female'], ['Halcyon', null], ['', null]])('%s: %s', (name, gender) => expect(genderOf(name)).toBe(gender));
});

it('regions have a country, a code and a name each, and no two share both codes', () => {
  expect(REGIONS.filter((r) => r.country === '' || r.code === '' || r.names.length === 0)).toEqual([]);
  expect(new Set(REGIONS.map((r) => `${r.country}-${r.code}`)).size).toBe(REGIONS.length);
});

describe('stages of a process', () => {
  const stage = (words: string): string | null => {
    const found = STAGES.findLast((s) => s.pattern.test(words));
    return found ? `${found.process} ${found.stage}` : null;
  };
  it.each([['was arrested', 'justice 2'], ['arrested on suspicion of arson', 'justice 3'], ['was charged with arson', 'justice 4'], ['was found not guilty', 'justice 5'], ['was jailed for life', 'justice 6'], ['in a critical condition', 'health 1'], ['is expected to survive', 'health 3'], ['was discharged from hospital', 'health 5']])('%s: %s', (words, expected) => expect(stage(words)).toBe(expected));
  it.each(['charged a fee', 'the trial was late', 'conditions are critical', 'a stable job', 'released a statement'])('none: %s', (words) => expect(stage(words)).toBeNull());
});
