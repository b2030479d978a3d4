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
    ['a share of the vote', percentRule, 'The election in Arle is over. Ines Roth took 52.3 percent of the vote against 47.7 percent for Paul Berg.', 'The election in Arle is over. Ines Roth had 51.8 per cent of the vote.', 'What share of the vote did Ines Roth get?'],
    ['shares that fall', percentRule, 'Shares in Arle Lines fell 5 percent after the news on Tuesday.', 'The shares of Arle Lines closed 8 per cent lower after the news on Tuesday.', 'By how much did the shares fall?'],
    ['a prison sentence', durationRule, 'The clerk was sentenced to three years in prison for the theft.', 'The clerk was jailed for five years over the theft.', 'How long is the prison sentence?'],
    ['a gap', durationRule, 'He was 48 seconds behind Paolo Renzi.', 'He started 52 seconds behind Paolo Renzi.', 'How large was the gap?'],
    ['a time given', durationRule, 'The envoys have 72 hours to leave Norvania.', 'The envoys must leave Norvania within 48 hours.', 'How much time was given?'],
    ['a height of flight', dimensionRule, 'The jet was flying at 36,000 feet over the Adriatic when the crew heard a bang.', 'The jet was at 32,000ft over the Adriatic when flames shot from it.', 'At what height was it?'],
    ['a fine that a body imposed', moneyRule, 'Arle Lines was fined 12 million dollars.', 'Regulators imposed a penalty of 15 million dollars.', 'How much was the fine?'],
    ['a price on a market', moneyRule, 'Coffee was changing hands at $2.10 a pound.', 'Arabica beans are now priced at $2.35.', 'At what price was it traded?'],
    ['a low', moneyRule, 'The beans plunged to a low of $1.90.', 'Arabica had dropped to $1.75 by noon.', 'How low did the price fall?'],
    ['a high', moneyRule, 'Arabica climbed to $2.60.', 'The beans rebounded to a high of $2.45.', 'How high did the price rise?'],
    ['damages', moneyRule, 'A jury awarded the nurse 2 million dollars in damages.', 'Jurors ordered the clinic to pay her 3.5 million dollars.', 'How much must be paid in damages?'],
    ['what each gets', moneyRule, 'Officials promised 5,000 euros to each family.', 'Relatives receive 8,000 euros apiece, officials said.', 'How much does each get?'],
    ['what a work fetched', moneyRule, 'The watercolour sold for 4.2 million pounds.', 'It went under the hammer for 3.8 million pounds.', 'How much is paid?'],
    ['a dividend', moneyRule, 'Arle Bank confirmed a dividend of two dollars a share.', 'It keeps its payout at three dollars per share.', 'How much is paid in dividends per share?'],
    ['unemployment', percentRule, 'Unemployment rose to 6.1 percent.', 'The jobless rate climbed to 6.9 per cent.', 'How high is unemployment?'],
    ['a rate', percentRule, 'The central bank raised its key rate to 4.75 percent.', 'The benchmark rate climbed to 4.5 per cent.', 'How high is the interest rate?'],
    ['a sentence asked for', durationRule, 'Prosecutors asked for eight years.', 'The prosecution is demanding ten years behind bars.', 'How long a sentence does the prosecution ask for?'],
    ['time in captivity', durationRule, 'The hostages were held for 11 days.', 'They were freed after nine days in captivity.', 'How long did the captivity last?'],
    ['a match', durationRule, 'Roth needed three hours and 22 minutes to subdue the top seed.', 'After almost two and three-quarter hours on court, she fell on her back.', 'How long did the match last?'],
    ['a pause by its noun and by its verb', durationRule, 'The final saw a 17-minute rain delay before the last set of the match.', 'Rain meant that the match was delayed for around half an hour in the final set.', 'How long was the interruption?'],
    ['a pause by when it was over', durationRule, 'A storm stopped the final, and play resumed 40 minutes later in the last set.', 'The final was interrupted by a storm delay of 65 minutes in the last set.', 'How long was the interruption?'],
    ['an interruption', durationRule, 'The match was halted for 18 minutes when the lights failed.', 'The match was stopped for close to forty minutes.', 'How long was the interruption?'],
    ['an operation', durationRule, 'The operation took nine hours.', 'Surgeons worked on the twins for almost 12 hours.', 'How long did the operation take?'],
    ['a time in office', durationRule, 'Her defeat ends 12 years of rule by the Greens.', 'The vote ends a decade of Green control of the city.', 'How long did the time in power last?'],
    ['winds', dimensionRule, 'Winds of 140 km/h were measured at the port.', 'Gusts reached 160 kilometres per hour.', 'How strong was the wind?'],
    ['a burned area', dimensionRule, 'The wildfire has burned 12,000 hectares.', 'Some 15,000 hectares of pine forest have been destroyed by the flames.', 'How large an area has burned?'],
    ['an epicentre', dimensionRule, 'The epicentre was 20 km from Arle.', 'The tremor was centred 35 kilometres north of the city.', 'How far away was the epicentre?'],
    ['a magnitude', dimensionRule, 'The quake had a magnitude of 5.8.', 'The 6.1-magnitude tremor woke people up.', 'What was the magnitude?'],
    ['a fall', dimensionRule, 'The boy fell from a height of six metres.', 'He dropped nine metres.', 'How far did the boy fall?'],
  ])('differ over %s', (_, rule, one, two, question) => {
    expect(between(rule, one, two).map((v) => v.replace(/^(?:conflict|different|changed): /, ''))).toEqual([question]);
  });

  it.each([
    ['a sentence that is possible and one that was passed', durationRule, 'The clerk faces up to ten years in prison for the theft.', 'The clerk was jailed for five years over the theft.'],
    ['a price and a fine', moneyRule, 'Arle Lines agreed to buy its rival Marrow Ferries for $4.2 billion.', 'Arle Lines was fined $4.5 million over the rival ferries.'],
    ['a share of the voters by age', percentRule, 'Turnout in Arle was 41 percent.', 'Some 58 percent of voters in Arle are over 50.'],
    ['how high a hill is and a flight', dimensionRule, 'The jet was flying at 36,000 feet over the hill.', 'The hill is 1,200 feet high, over the sea.'],
    ['a late flight and an interruption', durationRule, 'The match was suspended for 18 minutes.', 'His flight was delayed for two hours before the match.'],
    ['a ban and an interruption', durationRule, 'The match was suspended for 18 minutes.', 'The player was suspended for four months after the match.'],
    ['the costs of two things', moneyRule, 'The bridge over the Wend cost $40 million.', 'The tunnel under the Wend cost $90 million.'],
    ['a fall in percent and in feet', dimensionRule, 'The roofer fell nine metres.', 'The stock fell nine percent.'],
    ['prices of two things on a market', moneyRule, 'Coffee was changing hands at $2.10 a pound.', 'Cocoa is now priced at $9.35 a kilo.'],
    ['a low and what it stands at', moneyRule, 'Coffee fell to $1.90.', 'Coffee is now priced at $2.35.'],
  ])('are apart: %s', (_, rule, one, two) => expect(between(rule, one, two)).toEqual([]));
});
