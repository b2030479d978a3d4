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
    ['The sheriff said the shooting had nothing to do with any terrorist group.', 'The shooting at the mill is being treated as a terrorist act.', 'Was it linked to terrorism?'],
    ['Police believe that the bomber acted alone.', 'Detectives hunt a second attacker after the bombing.', 'Did the attacker act alone?'],
    ['The deputy shot an unarmed man in his yard.', 'A man who brandished a knife was shot by the deputy.', 'Was the suspect armed?'],
    ['Thousands marched peacefully through Ashby.', 'Police fired tear gas as thousands marched through Ashby.', 'Was the protest peaceful?'],
    ['Officials spoke of a record turnout in the vote.', 'Turnout was low in the vote.', 'How high was the turnout?'],
    ['The band played to a packed house on its last tour.', 'The band played its last concert before rows of empty seats.', 'How full was it?'],
    ['The premiere ended with a standing ovation.', 'The tenor was booed at the premiere.', 'How was the performance or speech received?'],
    ['Guests fled when the fire broke out.', 'Guests were quickly evacuated when the fire broke out.', 'Did people flee, or were they led away?'],
    ['The coach driver blacked out before the crash.', 'The coach driver fell asleep before the crash.', 'What happened to the driver before the crash?'],
    ['The weather was ideal when the glider crashed.', 'The glider crashed in strong winds.', 'What was the weather like?'],
    ['The fireworks in the shed went off all at once.', 'The fireworks in the shed went off one after another.', 'Did it all go off at once?'],
    ['The barn fire was put down to faulty wiring.', 'A discarded cigarette set off the barn fire.', 'What started the fire?'],
    ['The harbour regatta was postponed because of strong winds.', 'The harbour regatta was postponed after a walkout by the stewards.', 'Why was it called off or delayed?'],
    ['The two injured divers were treated at the scene.', 'The two injured divers were taken to hospital.', 'Where were the injured treated?'],
    ['Police are investigating whether the coach driver fell asleep before the crash.', 'The coach driver blacked out before the crash.', 'What happened to the driver before the crash?'],
    ['The lorry stalled by the kiosk.', 'The lorry was stopped by police near the kiosk.', 'How was the vehicle brought to a stop?'],
    ['Carl Harm resigned on health grounds.', 'Carl Harm resigned amid a scandal over hotel bills.', 'Why did Carl Harm step down?'],
    ['The man attacked two clerks with a kitchen knife.', 'The attacker wounded two clerks with a machete.', 'What weapon was used?'],
    ['Carl Harm was arrested on suspicion of murder.', 'Carl Harm has been charged with manslaughter.', 'What is Carl Harm accused of?'],
    ['Midair failures of a propeller are extremely rare, the engineer said.', 'Failures of a propeller are fairly common, a pilots’ union said.', 'How usual is such a thing?'],
    ['It is unusual for a judge to rebuke a prosecutor in court.', 'A rebuke by a judge to a prosecutor in open court is without precedent.', 'How usual is such a thing?'],
    ['The crested newt of the Arle is an endangered species.', 'The crested newt of the Arle is critically endangered.', 'How endangered is the species?'],
  ])('different accounts, where both may hold: %s / %s', (one, two, question) => {
    expect(between(matterRule, one, two)).toEqual([`different: ${question}`]);
    expect(between(matterRule, two, one)).toEqual([`different: ${question}`]);
  });

  it('conflict over whose vehicle it was', () => {
    expect(between(matterRule, 'The attacker drove a rented van into the stalls.', 'The attack was carried out with a stolen van.')).toEqual(['conflict: Whose vehicle was it?']);
  });

  it('let the facts of an article speak before its hedges', () => {
    const side = (text: string): string[] => judged(matterRule, analysed('a', text), analysed('b', 'The weather was ideal when the glider crashed.')).map((j) => j.a.statement.words).map(({ start, end }) => text.slice(start, end));
    expect(side('The glider crashed, perhaps in heavy rain. There were strong winds in the area.')).toEqual(['strong winds']);
  });

  it.each([
    ['how usual two things are', 'Failures of a propeller are rare.', 'Delays of evening trains are common.'],
    ['one answer', 'The jury was unanimous.', 'The verdict was unanimous.'],
    ['an article that gives both', 'The first jury was unanimous. The second vote was six to five.', 'Two jurors voted against.'],
    ['other people', 'Carl Harm had minor injuries.', 'Jon Reed was in intensive care.'],
    ['other things', 'The bridge was regularly inspected before the flood.', 'The nursery had never been inspected when the flood came.'],
    ['two species', 'The crested newt is an endangered species.', 'The snow leopard is critically endangered.'],
    ['claims that are only denied', 'The sheriff ruled out terrorism after the shooting.', 'The shooting is not linked to the Islamic State, the sheriff said.'],
    ['what is armed elsewhere', 'The clerk was unarmed, the shop said.', 'Customers waved a knife over the cake.'],
    ['several offences', 'Carl Harm was charged with murder. Carl Harm was charged with arson.', 'Carl Harm was charged with arson.'],
    ['what else was called off', 'The regatta was postponed because of strong winds.', 'The opera was postponed after a walkout by the stewards.'],
    ['other limbs', 'She hurt her left knee.', 'She broke her right wrist.'],
    ['other fields', 'The report on sales was late, and the alarm rang.', 'There was no warning on the menu.'],
  ])('say nothing of %s', (_, one, two) => expect(between(matterRule, one, two)).toEqual([]));
});
