import { describe, expect, it } from 'vitest';
import { registryRule } from '../../../src/compare/rules/registry.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(registryRule, one, two);

describe('where something is registered', () => {
  it.each([
    ['two flags', 'The Panama-flagged tanker Osby Star ran aground on Friday.', 'The Osby Star, which sails under the flag of Malta, ran aground.', 'conflict', 'Osby Star'],
    ['a flag and a register', 'Divers searched the Osby Star, a Liberian-flagged ship, on Friday.', 'Osby Star is registered in the Marshall Islands.', 'conflict', 'Osby Star'],
    ['two states', 'Welm Holdings, incorporated in Delaware, filed for bankruptcy.', 'Welm Holdings is registered in Nevada.', 'conflict', 'Welm Holdings'],
    ['somebody else’s word', 'The Panama-flagged tanker Osby Star ran aground.', 'The Panama-flagged Osby Star ran aground. Osby Star is registered in Malta, according to the Torrow Post.', 'different', 'Osby Star'],
  ])('%s', (_, one, two, label, name) => expect(said(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([`${label}: Where is ${name} registered?`]));

  it('agrees on one country, however it is put', () => {
    expect(said('The Panamanian-registered tanker Osby Star ran aground.', 'The Osby Star was flying the flag of Panama.')).toEqual(['agrees: Where is Osby Star registered?']);
  });

  it.each([
    ['a dependency and its country', 'The Osby Star, a Hong Kong-flagged ship, sank.', 'The Chinese-flagged Osby Star sank.'],
    ['a state and its country', 'Welm Holdings, incorporated in Delaware, filed.', 'Welm Holdings, a company registered in the US, filed.'],
    ['two ships', 'The Panama-flagged tanker Osby Star ran aground.', 'The Malta-flagged tanker Torrow Queen ran aground.'],
    ['another time', 'The Panama-flagged tanker Osby Star ran aground.', 'The Osby Star was previously registered in Malta.'],
    ['an article that says both', 'The Panama-flagged tanker Osby Star ran aground.', 'The Panama-flagged Osby Star sank. Osby Star is registered in Malta.'],
    ['nothing said of a thing by name', 'A Panama-flagged tanker ran aground.', 'A Malta-flagged tanker ran aground.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});
