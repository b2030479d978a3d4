import { describe, expect, it } from 'vitest';
import { onsetLabels, type OnsetPair } from '../../../support/onset-labels.ts';

const PAIRS: readonly OnsetPair[] = [
  ['a slump in car sales',
    'Sales of new cars in Norvania fell again in February. The slump in car sales took hold in 2019, well before the carmaker cut its forecast.',
    'The profit warning on Monday marks the start of a slump in car sales, dealers say.'],
  ['a housing market that cools',
    'House prices in Port Arden have been falling since 2018, according to the land registry.',
    'Last month’s drop is the first sign of a decline in house prices in Port Arden, estate agents said.'],
  ['a boom in rents',
    'Rents in the capital have been climbing for five years, tenants’ groups say.',
    'The sale of the old mill ushered in a surge in rents in the capital.'],
  ['a company’s turnaround',
    'The turnaround at the shoemaker Brackwell dates back to 2017, when a new chief executive closed a third of its shops.',
    'Brackwell posted its first profit in years on Thursday. The result could mark a turning point for Brackwell, investors said.'],
  ['a recession',
    'The region slipped into recession in 2019, and unemployment has doubled since.',
    'The closure of the steelworks on Monday marks the beginning of a recession in the region, economists said.'],
  ['a recovery of a port',
    'The recovery of the container trade at Port Arden has been under way since 2018.',
    'The arrival of the first freighter this week is the first sign of a recovery in the container trade at Port Arden.'],
  ['a decline of coal',
    'Coal mining in the valley has been in decline since the 1990s.',
    'The closure of the Harrow pit signals a decline in coal mining in the valley, the union said.'],
  ['a shortage of nurses',
    'A shortage of nurses has plagued the hospitals of the county since 2016.',
    'Monday’s strike by ward staff sparked a shortage of nurses in the county, managers said.'],
  ['a shake-up of a bank',
    'The bank’s retreat from overseas lending began with the sale of its branches in 2015.',
    'The closure of its Lisbon office is the first sign of a retreat from overseas lending by the bank.'],
];

describe('the onset of a change in the economy', () => {
  it.each(PAIRS)('%s', (_, one, two) => {
    expect(['conflict', 'different']).toContain(onsetLabels(one, two)[0]);
    expect(onsetLabels(two, one)).toEqual(onsetLabels(one, two));
  });
});
