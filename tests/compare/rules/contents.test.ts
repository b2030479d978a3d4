import { describe, expect, it } from 'vitest';
import { contentsRule } from '../../../src/compare/rules/contents.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(contentsRule, one, two);

describe('what something was full of', () => {
  it.each([
    ['two loads', 'The mayor said the van was full of fireworks.', 'Police found a van loaded with petrol cans and knives.', 'different: What was in the van?'],
    ['a bag', 'The suitcase was stuffed with banknotes, a witness said.', 'Guards opened a suitcase filled with passports.', 'different: What was in the suitcase?'],
  ])('differs: %s', (_, one, two, verdict) => expect(said(one, two)).toEqual([verdict]));

  it.each([
    ['one load in other words', 'The van was full of weapons.', 'The van was loaded with guns.'],
    ['an article that knows both', 'The van was full of fireworks. No swords were found.', 'The van was loaded with swords.'],
    ['another thing', 'The van was full of fireworks.', 'The boat was loaded with knives.'],
    ['a figure of speech', 'The report was full of errors.', 'The speech was loaded with praise.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two)).toEqual([]));
});
