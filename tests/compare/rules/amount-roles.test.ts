import { describe, expect, it } from 'vitest';
import { moneyRule } from '../../../src/compare/rules/money.ts';
import { percentRule } from '../../../src/compare/rules/percent.ts';
import type { Rule } from '../../../src/compare/rule.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (rule: Rule, one: string, two: string): string[] => verdicts(judged(rule, analysed('a', one), analysed('b', two)));

describe('amounts told in other words', () => {
  it.each([
    ['a debt', 'The ferry line owes its banks $12 million.', 'The ferry line has debts of $19 million.', 'How much did the line owe?'],
    ['damage', 'Damage to the pier amounts to $3 million, the harbour office said.', 'The harbour office put the damage to the pier at $7 million.', null],
    ['a loot', 'The burglars forced the vault and left with $90,000.', 'The burglars made off with $140,000.', 'How much was taken?'],
    ['a worth', 'The violin is worth $2 million, the orchestra said.', 'It is worth $5 million, a dealer estimated.', null],
  ])('conflict over %s', (_, one, two, question) => {
    const found = between(moneyRule, one, two);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(question === null ? 'conflict: ' : `conflict: ${question}`);
  });

  it.each([
    ['two debtors', 'The ferry line owes its banks $12 million.', 'The harbour has debts of $19 million.'],
    ['what one was left with', 'The burglars left with $90,000.', 'The jeweller was left with $140,000 in bills.'],
    ['two things of worth', 'The violin is worth $2 million.', 'The concert hall is worth $5 million.'],
    ['a person\'s worth', 'The violin is worth $2 million.', 'He is worth $50 million.'],
    ['one amount', 'The ferry line owes its banks $12 million.', 'The ferry line has debts of about $12 million.'],
  ])('do not conflict over %s', (_, one, two) => {
    expect(between(moneyRule, one, two).filter((v) => v.startsWith('conflict'))).toEqual([]);
  });

  it('are a different account where the worth is hedged', () => {
    expect(between(moneyRule, 'The stolen violin is worth $2 million.', 'The stolen violin may be worth $5 million.')).toEqual(['different: How much is the violin worth?']);
  });
});

describe('shares that are settled', () => {
  it.each([
    ['a stretch that both tell', 'Ferry bookings on the Arle line fell 18% in the second quarter.', 'Ferry bookings on the Arle line fell 11% in the second quarter.'],
    ['a premium', 'The bid is 30% more than the closing price on Friday.', 'The bid is a premium of 36% over the price on Friday.'],
    ['a vote that is won', 'Ines Roth was elected mayor of Arle with 58% of the vote.', 'Ines Roth won the race for mayor of Arle with 52% of the vote.'],
  ])('conflict over %s', (_, one, two) => {
    expect(between(percentRule, one, two)).toEqual([expect.stringMatching(/^conflict: /)]);
  });

  it.each([
    ['a quarter and a year', 'Ferry bookings on the Arle line fell 18% in the second quarter.', 'Ferry bookings on the Arle line fell 11% in the first half of the year.'],
    ['two winners', 'Ines Roth was elected mayor of Arle with 58% of the vote.', 'Paul Berg was elected mayor of Arle with 52% of the vote.'],
    ['a count that goes on', 'Ines Roth has 58% of the vote in Arle so far, the office said.', 'Ines Roth has 52% of the vote in Arle, the office said.'],
    ['a rise and a premium', 'Shares in the line rose 30% on Friday.', 'The bid is a premium of 36% over the price on Friday.'],
  ])('do not conflict over %s', (_, one, two) => {
    expect(between(percentRule, one, two).filter((v) => v.startsWith('conflict'))).toEqual([]);
  });
});
