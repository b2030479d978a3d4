import { describe, expect, it } from 'vitest';
import { durationRule } from '../../../src/compare/rules/duration.ts';
import { moneyRule } from '../../../src/compare/rules/money.ts';
import { percentRule } from '../../../src/compare/rules/percent.ts';
import type { Rule } from '../../../src/compare/rule.ts';
import { between } from '../../support/judged.ts';

const labels = (rule: Rule, one: string, two: string): string[] => between(rule, one, two).map((v) => v.split(':')[0] ?? '');

describe('figures bounded from both sides', () => {
  it.each<[Rule, string, string]>([
    [moneyRule, 'The retailer owes its suppliers nearly $3 billion, court papers show.', 'Suppliers of the retailer are owed more than $3 billion, a lawyer told the court.'],
    [percentRule, 'Norway takes nearly 80 percent of the salmon that the island ships abroad.', 'The island ships more than 80 percent of its salmon to Norway.'],
    [durationRule, 'The climbers clung to the ledge for about 40 minutes before the helicopter lifted them off.', 'A helicopter lifted the climbers off the ledge after they had waited there for more than 40 minutes.'],
  ])('make two accounts: %#', (rule, one, two) => expect(labels(rule, one, two)).toEqual(['different']));

  it.each<[Rule, string, string]>([
    [moneyRule, 'The retailer owes its suppliers nearly $3 billion.', 'The retailer owes its suppliers almost $3 billion, court papers show.'],
    [percentRule, 'Nearly 80 percent of nurses backed the strike.', 'More than 80 percent of the harbour is dredged each spring.'],
    [moneyRule, 'The fund raised nearly $40 from the bake sale.', 'The ferry ticket costs more than $40 in summer.'],
  ])('make none of one side, nor of two matters: %#', (rule, one, two) => expect(labels(rule, one, two)).not.toContain('different'));
});
