import { describe, expect, it } from 'vitest';
import { accusedRule } from '../../../src/compare/rules/accused.ts';
import { analysed } from '../../support/analysed.ts';
import { between, judged, verdicts } from '../../support/judged.ts';

describe('accusations of two accounts', () => {
  it.each([
    ['other deeds of one body', 'Ostara Mining was accused of bribing a minister.', 'Ostara Mining has been criticised by unions for ignoring safety drills.', 'different: What is Ostara Mining accused of?'],
    ['other blame', 'The harbour board came under fire for its slow response.', 'Fishermen criticised the harbour board for closing the slipway.', 'different: What is the harbour board accused of?'],
    ['blame by one verb', 'Unions blamed the ministry for a late warning.', 'The ministry was criticised for closing hospitals.', 'different: What is the ministry blamed for?'],
    ['one deed', 'The captain was arrested on suspicion of smuggling ivory tusks.', 'Prosecutors accuse the captain of having smuggled ivory tusks.', 'agrees: What is the captain accused of?'],
  ])('%s', (_, one, two, expected) => {
    expect(between(accusedRule, one, two)).toEqual([expected]);
    expect(between(accusedRule, two, one)).toEqual([expected]);
  });

  it.each([
    ['other people', 'The captain was accused of smuggling ivory.', 'The cook was accused of stealing a lifeboat.'],
    ['other names', 'Ruth Pellow was charged with fraud.', 'Martin Oakes was charged with arson.'],
    ['deeds that share a word', 'The captain was accused of smuggling ivory.', 'The captain was accused of hiding ivory and rum.'],
    ['an account that tells both', 'The captain was accused of smuggling ivory. The captain was also accused of sinking a lifeboat.', 'The captain was accused of sinking a lifeboat.'],
    ['a denial', 'The captain was not charged with smuggling.', 'The captain was charged with arson.'],
  ])('say no more of %s', (_, one, two) => expect(between(accusedRule, one, two).filter((v) => v.startsWith('different'))).toEqual([]));

  it('are of other occasions where the accounts lie a week apart', () => {
    const [one, two] = [analysed('a', 'The captain was accused of smuggling ivory.', { published: '2021-03-04T10:10:00Z' }), analysed('b', 'The captain was accused of sinking a lifeboat.', { published: '2021-03-14T10:10:00Z' })];
    expect(verdicts(judged(accusedRule, one, two))).toEqual([]);
  });
});
