import { describe, expect, it } from 'vitest';
import { capacityRule } from '../../../src/compare/rules/capacity.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(capacityRule, one, two);

describe('how much or how many something can hold', () => {
  it.each([
    ['a ferry', 'The ferry, which can carry 400 passengers, sank off Welm.', 'The boat had a capacity of 250 people, the mayor said.', 'conflict: How many people can the ship hold?'],
    ['a rocket', 'The rocket will be able to take into orbit more than its rivals, 119,000 pounds.', 'It has the thrust to launch 140,000 pounds of cargo into orbit.', 'different: How much can the rocket carry into orbit?'],
    ['a hall', 'Fire broke out in the 900-seat theatre.', 'The hall can hold 1,400 people.', 'conflict: How many people can the theatre hold?'],
  ])('%s', (_, one, two, verdict) => expect(said(one, two)).toEqual([verdict]));

  it.each([
    ['a bound that takes the other in', 'The ferry can carry up to 400 passengers.', 'The ferry was designed to hold 250 people.'],
    ['two units of one mass', 'The rocket can lift 63 tonnes into orbit.', 'The rocket can lift 140,000 pounds into orbit.'],
    ['another goal', 'The rocket can carry 140,000 pounds into orbit.', 'The rocket can carry 37,000 pounds to Mars.'],
    ['another vehicle', 'The bus can carry 40 people.', 'The ferry can carry 400 people.'],
    ['who was on board', 'The ferry was carrying 400 passengers.', 'The ferry can carry 250 passengers.'],
    ['an article with several', 'The ferry can carry 400 people. The other ferry can carry 90 people.', 'The ferry can carry 250 people.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});
