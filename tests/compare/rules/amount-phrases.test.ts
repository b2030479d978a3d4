import { describe, expect, it } from 'vitest';
import { dimensionRule } from '../../../src/compare/rules/dimension.ts';
import { durationRule } from '../../../src/compare/rules/duration.ts';
import { moneyRule } from '../../../src/compare/rules/money.ts';
import { percentRule } from '../../../src/compare/rules/percent.ts';
import type { Rule } from '../../../src/compare/rule.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (rule: Rule, one: string, two: string): string[] => verdicts(judged(rule, analysed('a', one), analysed('b', two)));

describe('figures by what the words around them make of them', () => {
  it.each([
    ['a price', moneyRule, 'Arle Lines agreed to buy its rival Marrow Ferries for $4.2 billion.', 'The offer values Marrow Ferries at $4.5 billion, Arle Lines said.', 'How much is paid?'],
    ['a ransom', moneyRule, 'The raiders of the clinic sent a note demanding two million euros.', 'The raiders asked for five million euros from the clinic, police said.', 'How much money was demanded?'],
    ['a bail', moneyRule, 'The singer was released on bail of $10,000 after the fight.', 'The singer was freed on $25,000 bail over the fight.', 'How high was the bail?'],
    ['a cost', moneyRule, 'The mission cost 95 million dollars, the makers said.', 'The mission cost $120m, the makers conceded.', 'How much did the mission cost?'],
    ['a turnout', percentRule, 'Turnout in Arle was 41 percent, up from 36 percent four years ago.', 'Some 58 percent of registered voters in Arle went to the polls.', 'How high was the turnout?'],
    ['a share of the vote', percentRule, 'The election in Arle is over. Ines Roth took 52.3 percent of the vote against 47.7 percent for Paul Berg.', 'The election in Arle is over. Ines Roth had 51.8 per cent of the vote.', 'What share of the vote did Roth get?'],
    ['shares that fall', percentRule, 'Shares in Arle Lines fell 5 percent after the news on Tuesday.', 'The shares of Arle Lines closed 8 per cent lower after the news on Tuesday.', 'By how much did the shares fall?'],
    ['a prison sentence', durationRule, 'The clerk was sentenced to three years in prison for the theft.', 'The clerk was jailed for five years over the theft.', 'How long is the prison sentence?'],
    ['a gap', durationRule, 'He was 48 seconds behind Paolo Renzi.', 'He started 52 seconds behind Paolo Renzi.', 'How large was the gap?'],
    ['a time given', durationRule, 'The envoys have 72 hours to leave Norvania.', 'The envoys must leave Norvania within 48 hours.', 'How much time was given?'],
    ['a height of flight', dimensionRule, 'The jet was flying at 36,000 feet over the Adriatic when the crew heard a bang.', 'The jet was at 32,000ft over the Adriatic when flames shot from it.', 'At what height was it?'],
  ])('differ over %s', (_, rule, one, two, question) => {
    expect(between(rule, one, two).map((v) => v.replace(/^(?:conflict|different|changed): /, ''))).toEqual([question]);
  });

  it.each([
    ['a sentence that is possible and one that was passed', durationRule, 'The clerk faces up to ten years in prison for the theft.', 'The clerk was jailed for five years over the theft.'],
    ['a price and a fine', moneyRule, 'Arle Lines agreed to buy its rival Marrow Ferries for $4.2 billion.', 'Arle Lines was fined $4.5 million over the rival ferries.'],
    ['a share of the voters by age', percentRule, 'Turnout in Arle was 41 percent.', 'Some 58 percent of voters in Arle are over 50.'],
    ['how high a hill is and a flight', dimensionRule, 'The jet was flying at 36,000 feet over the hill.', 'The hill is 1,200 feet high, over the sea.'],
  ])('are apart: %s', (_, rule, one, two) => expect(between(rule, one, two)).toEqual([]));
});
