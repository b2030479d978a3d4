import { describe, expect, it } from 'vitest';
import { matterRule } from '../../../src/compare/rules/matter.ts';
import { analysed } from '../../support/analysed.ts';
import { between, judged, verdicts } from '../../support/judged.ts';

describe('matters of news', () => {
  it.each([
    ['The jury needed an hour for its unanimous verdict.', 'Two of the twelve voted against, a clerk told the paper.', 'Was the decision unanimous?'],
    ['The raider gave himself up to officers in the vault.', 'The raider was shot by police as he ran.', 'Was the suspect taken without a fight?'],
    ['Carl Harm was thrown clear in the crash and had minor injuries.', 'Carl Harm is fighting for her life.', 'How badly was Carl Harm hurt?'],
    ['The pilot was killed when the glider crashed.', 'The pilot, Jon Reed, survived the crash of his glider.', 'Did Jon Reed survive?'],
    ['He tore a muscle in his left calf, he said.', 'He limped off with a strain of the right calf.', 'Which calf was it?'],
    ['The painting was fully insured.', 'The gallery said that the painting was not insured.', 'Was it insured?'],
    ['The cable car had passed its safety inspection before the accident.', 'The cable car had not been inspected for a decade.', 'Had it been inspected?'],
  ])('conflict: %s / %s', (one, two, question) => {
    expect(between(matterRule, one, two)).toEqual([`conflict: ${question}`]);
    expect(between(matterRule, two, one)).toEqual([`conflict: ${question}`]);
  });

  it('change where the later account tells a later stage', () => {
    const [one, two] = [analysed('a', 'The mayor of Ashby has not conceded the election.'), analysed('b', 'The mayor of Ashby admitted defeat.', { published: '2021-03-06T09:20:00Z' })];
    expect(verdicts(judged(matterRule, one, two))).toEqual(['changed: Has the loser conceded?']);
  });

  it('are a different account where the earlier one tells the later stage, and where one side hedges', () => {
    const [one, two] = [analysed('a', 'The mayor of Ashby has not conceded the election.'), analysed('b', 'The mayor of Ashby admitted defeat.', { published: '2021-03-02T09:20:00Z' })];
    expect(verdicts(judged(matterRule, one, two))).toEqual(['different: Has the loser conceded?']);
    expect(between(matterRule, 'The painting was fully insured.', 'The painting was probably not insured.')).toEqual(['different: Was it insured?']);
  });

  it.each([
    ['one answer', 'The jury was unanimous.', 'The verdict was unanimous.'],
    ['an article that gives both', 'The first jury was unanimous. The second vote was six to five.', 'Two jurors voted against.'],
    ['other people', 'Carl Harm had minor injuries.', 'Jon Reed was in intensive care.'],
    ['other things', 'The bridge was regularly inspected before the flood.', 'The nursery had never been inspected when the flood came.'],
    ['other limbs', 'She hurt her left knee.', 'She broke her right wrist.'],
    ['other fields', 'The report on sales was late, and the alarm rang.', 'There was no warning on the menu.'],
  ])('say nothing of %s', (_, one, two) => expect(between(matterRule, one, two)).toEqual([]));
});
