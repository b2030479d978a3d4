import { describe, expect, it } from 'vitest';
import { membersRule } from '../../../src/compare/rules/members.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(membersRule, one, two);

describe('who or what stands in a list', () => {
  it.each([
    ['places', 'The strike closed the container terminals of Bergen, Oslo and Trondheim.', 'Container terminals in Oslo, Bergen and Stavanger were shut by the strike.', 'different: Which places are named besides Bergen and Oslo?'],
    ['a longer list', 'The inquiry summoned engineers of Acme Foods and Baltec Marine.', 'Engineers of Acme Foods, Nordic Steel and Baltec Marine were summoned by the inquiry.', 'different: Which other names are given besides Acme Foods and Baltec Marine?'],
    ['things with one deed done to them', 'Burglars stole coins, medals and a sword.', 'Coins, paintings and clocks were stolen, the curator said.', 'different: What was stolen besides coins?'],
  ])('differs: %s', (_, one, two, verdict) => expect(said(one, two)).toEqual([verdict]));

  it('agrees on three names or more', () => {
    expect(said('The strike closed the container terminals of Bergen, Oslo and Trondheim.', 'Container terminals in Oslo, Trondheim and Bergen were shut by the strike.')).toEqual(['agrees: Which names are given along with Trondheim?']);
  });

  it.each([
    ['a name that the other account has elsewhere', 'The strike closed the container terminals of Bergen, Oslo and Trondheim.', 'Container terminals in Oslo and Bergen were shut by the strike. It may reach Trondheim, too.'],
    ['one name in common', 'The strike closed the container terminals of Bergen and Trondheim.', 'Container terminals in Bergen and Stavanger were shut by the strike.'],
    ['places of another time', 'In March 2011, a strike closed the container terminals of Bergen, Oslo and Trondheim.', 'Container terminals in Oslo, Bergen and Stavanger were shut by the strike.'],
    ['two matters', 'The strike closed ports in Bergen, Oslo and Trondheim.', 'A choir will sing in Oslo, Bergen and Stavanger.'],
    ['other deeds', 'Burglars stole coins, medals and a sword.', 'Police found coins, paintings and clocks.'],
    ['one thing more', 'Burglars stole coins and medals.', 'Burglars stole coins.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two).filter((v) => v.startsWith('different'))).toEqual([]));
});
