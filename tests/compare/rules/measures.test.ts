import { describe, expect, it } from 'vitest';
import { dimensionRule } from '../../../src/compare/rules/dimension.ts';
import { durationRule } from '../../../src/compare/rules/duration.ts';
import { moneyRule } from '../../../src/compare/rules/money.ts';
import { percentRule } from '../../../src/compare/rules/percent.ts';
import type { Rule } from '../../../src/compare/rule.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (rule: Rule, one: string, two: string): string[] => verdicts(judged(rule, analysed('a', one), analysed('b', two)));

describe('dimensions', () => {
  it('agree across units', () => {
    expect(between(dimensionRule, 'A 400-pound bear entered the kitchen.', 'The 181-kg bear had eaten a cake.')).toEqual(['agrees: How heavy was the bear?']);
  });

  it('conflict on one thing', () => {
    expect(between(dimensionRule, 'A 450-pound bear entered the kitchen.', 'The 380-pound bear had eaten a cake.')).toEqual(['conflict: How heavy was the bear?']);
  });

  it.each([
    ['two things', 'A 450-pound bear entered the kitchen.', 'A 90-pound dog chased the bear.'],
    ['a bound that holds both', 'A 450-pound bear entered the kitchen.', 'The bear of more than 200 pounds had eaten a cake.'],
    ['length and weight', 'The 6-foot bear entered the kitchen.', 'The 450-pound bear entered the kitchen.'],
  ])('do not conflict over %s', (_, one, two) => {
    expect(between(dimensionRule, one, two).filter((v) => v.startsWith('conflict'))).toEqual([]);
  });
});

describe('measures by another name', () => {
  it.each([
    ['a distance', 'The witness stood 15 feet from the kitchen door.', 'A witness was 15 feet from the kitchen door.', 'agrees: How far away was the witness?'],
    ['a limit', 'The tram entered a curve with a speed limit of 12 mph.', 'The curve has a 12 mph speed limit.', 'agrees: What was the limit?'],
  ])('ask for %s', (_, one, two, question) => {
    expect(between(dimensionRule, one, two)).toContain(question);
  });

  it('do not take round shares of two things for one', () => {
    expect(between(percentRule, 'Norland handles 90 percent of trade with Estmark, including all oil imports.', 'The council banned 90 percent of oil imports into Estmark to stop its trade.')).toEqual([]);
  });
});

describe('ways that were gone', () => {
  it('conflict on how far somebody fell, whatever each side calls them', () => {
    expect(between(dimensionRule, 'The girl climbed the fence and fell 10 to 12 feet into the lion den.', 'Tess Alder fell 20ft into the lion den after she climbed the fence.')).toEqual(['conflict: How far did the girl fall?']);
  });

  it('are a different account over a speed, which changes on the way', () => {
    expect(between(dimensionRule, 'The van ploughed into the market stalls at 50 mph.', 'The driver was travelling at about 25 mph when he hit the market stalls.')).toEqual(['different: How fast was the driver?']);
  });

  it.each([
    ['what fell is no person', 'The girl fell 10 feet into the den.', 'The river fell 20 feet at the den.'],
    ['a limit is no speed', 'The van drove down the pier at 50 mph.', 'The speed limit on the pier is 20 mph.'],
  ])('are not compared where %s', (_, one, two) => {
    expect(between(dimensionRule, one, two)).toEqual([]);
  });
});

describe('how much later', () => {
  it('is a different account where one counts in moments and the other in minutes', () => {
    expect(between(durationRule, 'The balloon crashed just moments after take-off from Arle.', 'The balloon left Arle at noon and crashed about 20 minutes later.')).toEqual([expect.stringMatching(/^different: /)]);
  });

  it.each([
    ['another deed', 'The balloon crashed just moments after take-off from Arle.', 'The balloon was found about 20 minutes after take-off from Arle.'],
    ['another start', 'Roth was arrested two days after the robbery in Arle.', 'Roth was arrested hours after the fire in Arle.'],
  ])('is not compared over %s', (_, one, two) => {
    expect(between(durationRule, one, two)).toEqual([]);
  });
});

describe('rounding that does not fit', () => {
  it('softens a difference of half a step', () => {
    expect(between(durationRule, 'The 11-hour flight from Arle to Port Marrow turned back.', 'The flight from Arle to Port Marrow lasts 11-and-a-half hours.')).toEqual(['different: How long was the flight?']);
  });
});

describe('money', () => {
  it('agrees on an amount written in two ways', () => {
    expect(between(moneyRule, 'The port was hit with a $2.4 million fine.', 'The port must pay a fine of $2.4m.')).toEqual(['agrees: How much was the fine?']);
  });

  it('conflicts on one fine', () => {
    expect(between(moneyRule, 'The harbour regulator hit the port with a $2.4 million fine for the spill.', 'The harbour regulator told the port to pay a $3.1 million fine for the spill.')).toEqual(['conflict: How much was the fine?']);
  });

  it.each([
    ['two currencies', 'The port was hit with a $2.4 million fine.', 'The port was hit with a £2.4 million fine.'],
    ['a fine and a bill', 'The port was hit with a $2.4 million fine.', 'Cleaning the port left a $9 million bill.'],
  ])('says nothing of %s', (_, one, two) => {
    expect(between(moneyRule, one, two)).toEqual([]);
  });
});

describe('percentages', () => {
  it('agree on one share', () => {
    expect(between(percentRule, 'Ferry traffic fell 14.5 per cent in May.', 'In May ferry traffic dropped by 14.5%.')).toHaveLength(1);
  });

  it('never meet percentage points', () => {
    expect(between(percentRule, 'The ferry tax rose 2.5 per cent.', 'The ferry tax rose 2.5 percentage points.')).toEqual([]);
  });
});

describe('durations', () => {
  it('agree on one delay', () => {
    expect(between(durationRule, 'The crossing resumed after a 17-minute ferry delay.', 'A 17-minute delay of the ferry annoyed those waiting for the crossing.')).toEqual(['agrees: How long was the delay?']);
  });

  it.each([
    ['ages', 'The two-year-old boy was on the ferry.', 'The ferry had been in service for two years.'],
    ['times ago', 'The ferry burned two years ago.', 'The ferry was closed for two years.'],
    ['other lengths of other things', 'The ferry burned for six hours.', 'The inquiry into the ferry took six months.'],
  ])('say nothing of %s', (_, one, two) => {
    expect(between(durationRule, one, two)).toEqual([]);
  });
});
