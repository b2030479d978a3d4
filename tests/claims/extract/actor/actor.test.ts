import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

/** Who did it, the verb with its particle, what it was done to. */
const actors = (text: string): string[] => told(text, (s) => s.kind === 'actor' && s.value.type === 'named', (s) => `${shortValue(s.value)}: ${s.polarity === 'negative' ? 'not ' : ''}${s.slot} ${s.subject?.text}`);

describe('who did something to what', () => {
  it.each([
    ['The organisers set up a safe zone.', 'The organisers: set-up a safe zone'],
    ['A safe zone was set up by the organisers.', 'the organisers: set-up A safe zone'],
    ['The senate approved the treaty on Monday.', 'The senate: approve the treaty'],
    ['The treaty was approved by the senate.', 'the senate: approve The treaty'],
    ['Rescuers pulled a climber from the ravine.', 'Rescuers: pull a climber'],
    ['A painting stolen by two men was found.', 'two men: steal A painting'],
    ['Jane Marsh designed the bridge, which opened in May.', 'Jane Marsh: design the bridge'],
    ['The treaty was approved by 40 senators.', '40 senators: approve The treaty'],
    ['The police did not arrest the driver.', 'The police: not arrest the driver'],
    ['A jogger, who spotted the bag, alerted a guard.', 'A jogger: alert a guard'],
    ['The striker, who won the cup, wept.', 'The striker: win the cup'],
    ['Two rangers shot and killed a bear on Monday.', 'Two rangers: shoot a bear'],
    ['The museum bought and restored the barge.', 'The museum: buy the barge'],
    ['Kerr singled home a run in the ninth.', 'Kerr: single-home a run'],
    ['The Otters blew a three-run lead.', 'The Otters: blow a three-run lead'],
    ['The crane was moved without harming the quay.', 'The crane: not harm the quay'],
    ['Smugglers who crossed the border left a lorry.', 'Smugglers: cross the border'],
    ['Police named Karl Marsh on Monday.', 'Police: name Karl Marsh'],
    ['The bank specialises in creating offshore shell companies.', 'The bank: create shell companies'],
  ])('%s', (text, expected) => expect(actors(text)).toContain(expected));

  it.each([
    ['a passive without a doer', 'The treaty was approved on Monday.'],
    ['a verb that says little', 'The mayor had a plan.'],
    ['somebody who speaks', 'The mayor said a prayer.'],
    ['what is still to be done', 'The mayor hopes to win.'],
    ['what may be done', 'The missile could hit the harbour.'],
    ['what would be done', 'The law would ban the ferry.'],
    ['nothing it is done to', 'The tram derailed near the depot.'],
    ['a time behind "by"', 'The treaty must be approved by Monday.'],
    ['a margin behind "by"', 'The treaty was approved by 40 votes.'],
    ['a means', 'The bridge was built by hand.'],
    ['a measure behind "by"', 'The budget was cut by 12 percent.'],
    ['how often', 'The treaty was approved by a majority.'],
    ['a pronoun that it is done to', 'The police arrested him.'],
    ['a participle that describes', "Many spoke of the North's increasing military threats."],
    ['a participle that tells a name', 'The keepers spoke of a bear named Rollo.'],
    ['one behind a noun that names nobody', 'The ferry named Aurora sailed on.'],
    ['a verb in a name', 'Crowds came to the Arle Satellite Launch Center on Friday.'],
  ])('is not told by %s: %s', (_, text) => expect(actors(text)).toEqual([]));

  it('names what it was done to by the name right behind its noun', () => {
    const patient = (text: string): string[] => told(text, (s) => s.kind === 'actor' && s.slot === 'shoot', (s) => `${s.subject?.head}: ${s.subject?.name}`);
    expect(patient('A ranger shot a young bear named Bruno near the Arle on Monday.')).toEqual(['bear: Bruno']);
    expect(patient('A ranger shot a young bear near the Arle on Monday.')).toEqual(['bear: null']);
  });

  it('gives no verb the object of one that is not joined to it', () => {
    expect(actors('The rangers waited and two hikers filmed the valley.')).toEqual(['two hikers: film the valley']);
  });

  it('belongs to the time that the sentence tells', () => {
    expect(told('The senate approved a treaty in 1998.', (s) => s.kind === 'actor', (s) => s.scope.period ?? null)).toEqual(['1998']);
  });
});

describe('deeds that nobody is said to have done', () => {
  it.each(['The mayor wants smugglers who cross the border to be fined.', 'The council has a history of working with others on closing the pier.'])('%s', (text) => expect(actors(text).filter((a) => /cross|close/.test(a))).toEqual([]));
});
