import { describe, expect, it } from 'vitest';
import { progressRule } from '../../../src/compare/rules/progress.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(progressRule, analysed('a', one), analysed('b', two)));

describe('progress of an action', () => {
  it.each([
    ['planned, then under way', 'The sinking will be examined by the harbour board.', 'The sinking is being examined by the harbour board.', 'Is the sinking being examined?'],
    ['planned, then done', 'The council is due to approve the budget on Thursday.', 'The council approved the budget by nine votes to four.', 'Has the budget been approved?'],
    ['said to be planned, then done', 'The ministry said it would publish the report on Tuesday.', 'The ministry published the report at noon.', 'Has the report been published?'],
    ['under way, then done', 'Divers are still searching the wreck of the Halcyon.', 'Divers have searched the wreck of the Halcyon from bow to stern.', 'Has the wreck been searched?'],
    ['begun, then done', 'Crews began pumping the oil from the tanker.', 'Crews pumped the oil from the tanker overnight.', 'Has the oil been pumped?'],
  ])('%s is a change', (_, one, two, question) => {
    expect(between(one, two)).toEqual([`changed: ${question}`]);
  });

  it('is silent where the stamps put the further state first', () => {
    const [one, two] = [analysed('a', 'The council is due to approve the budget on Thursday.', { published: '2021-03-06T09:20:00Z' }), analysed('b', 'The council approved the budget by nine votes to four.', { published: '2021-03-04T09:20:00Z' })];
    expect(judged(progressRule, one, two)).toEqual([]);
  });

  it.each([
    ['another participant', 'The council is due to approve the budget on Thursday.', 'The council approved the stadium by nine votes to four.'],
    ['another action', 'The ministry will publish the report next week.', 'The ministry withdrew the report on Tuesday.'],
    ['what is only possible', 'The ministry could publish the report next week.', 'The ministry published the report on Tuesday.'],
    ['a condition', 'The ministry would publish the report if the court agreed.', 'The ministry published the report on Tuesday.'],
    ['a refusal', 'The ministry will not publish the report.', 'The ministry published the report on Tuesday.'],
    ['two plans', 'The ministry will publish the report next week.', 'The ministry is expected to publish the report on Friday.'],
    ['a background scene', 'Guests were watching the fireworks from the pier.', 'Thousands watched the fireworks from the pier.'],
    ['one of them and several', 'The captain will miss the game on Sunday, he said.', 'The captain missed the last nine games of the season.'],
    ['what the sentence puts in the present', 'The agency would launch the Heron rocket on Monday.', 'Engineers want to be sure that the next time the agency launches the Heron rocket it does not fail.'],
    ['pronouns', 'They will publish it next week.', 'They published it on Tuesday.'],
    ['another year', 'The council is due to approve the budget on Thursday.', 'The council approved the budget in 2009.'],
  ])('says nothing of %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});
