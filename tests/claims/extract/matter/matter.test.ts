import { describe, expect, it } from 'vitest';
import { MATTERS } from '../../../../src/language/en/lexicon/matters/index.ts';
import { shortValue, subjectOf, told } from '../../../support/told.ts';

/** Which matter, which answer, of whom. */
const matters = (text: string): string[] => told(text, (s) => s.slot.startsWith('matter:'), (s) => `${s.predicate} ${shortValue(s.value)}${s.subject ? ` ${subjectOf(s)}` : ''}`);

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['record 0', 'The man was known to the police.'], ['record 0', 'He was convicted of theft in 2011.'], ['record 1', 'He had no previous convictions.'],
  ['taken 0', 'The robber gave himself up at dawn.'], ['taken 1', 'The robber was shot by police.'],
  ['plea 0 Carl Harm', 'Carl Harm pleaded guilty on Monday.'], ['plea 1 Carl Harm', 'Carl Harm denies all charges.'],
  ['bail 0 Carl Harm', 'Carl Harm was released on bail.'], ['bail 1 Carl Harm', 'Carl Harm was remanded for a week.'],
  ['licence 0', 'The owner had a valid licence.'], ['licence 1', 'The boat sailed without a permit.'],
  ['verdict 0 Carl Harm', 'Carl Harm was found guilty.'], ['verdict 1 Carl Harm', 'Carl Harm was acquitted.'],
  ['cooperates 0 Carl Harm', 'Carl Harm is cooperating with detectives.'], ['cooperates 1 Carl Harm', 'Carl Harm remained silent.'],
  ['custodial 0 Carl Harm', 'Carl Harm received a suspended sentence.'], ['custodial 1 Carl Harm', 'Carl Harm was jailed for two years.'],
  ['severity 0 Carl Harm', 'Carl Harm escaped with minor injuries.'], ['severity 1 Carl Harm', 'Carl Harm is in intensive care.'],
  ['alive 0 Carl Harm', 'Carl Harm died on Monday.'], ['alive 1 Carl Harm', 'Carl Harm survived the fall.'],
  ['left 0', 'Two miners were still missing.'], ['left 1', 'Everyone had been accounted for.'],
  ['fault 0', 'The brakes had failed, he said.'], ['fault 1', 'There was nothing wrong with the brakes.'],
  ['halted 0 ', 'The van came to a full stop.'], ['halted 1', 'The van ran a red light.'],
  ['speed 0', 'The van was speeding.'], ['speed 1', 'The van was within the speed limit.'],
  ['protected 0', 'All on board wore life jackets.'], ['protected 1', 'There were no life jackets.'],
  ['usual 0', 'Such failures are rare.'], ['usual 1', 'Such failures are not unusual.'], ['usual 2', 'The ruling is unprecedented.'],
  ['visibility 0', 'Visibility was good.'], ['visibility 1', 'There was thick fog over the bay.'],
  ['warned 0', 'Sirens sounded at noon.'], ['warned 1', 'There was no warning.'],
  ['cleared 0', 'Residents were told to stay indoors.'], ['cleared 1', 'Two streets were evacuated.'],
  ['safe 0', 'There was no danger to the public.'], ['safe 1', 'Toxic fumes drifted over the town.'],
  ['extinguished 0', 'The warehouse was still burning.'], ['extinguished 1', 'The blaze was under control by noon.'],
  ['deliberate 0', 'The fire was not being treated as suspicious.'], ['deliberate 1', 'The fire was started deliberately.'],
  ['sober 0', 'The driver passed a breath test.'], ['sober 1', 'The driver was over the legal limit.'],
  ['diedat 0 Carl Harm', 'Carl Harm died at the scene.'], ['diedat 1 Carl Harm', 'Carl Harm died in hospital.'],
  ['side 0', 'She hurt her left knee.'], ['side 1', 'She hurt her right knee.'],
  ['overloaded 0', 'The ferry was overloaded.'], ['overloaded 1', 'The ferry was within its permitted capacity.'],
  ['distress 0', 'The captain sent a distress signal.'], ['distress 1', 'There was no distress call.'],
  ['inspected 0', 'The dam was regularly inspected.'], ['inspected 1', 'The dam was never inspected.'],
  ['standing 0', 'The chapel is still standing.'], ['standing 1', 'The chapel was swept away.'],
  ['unanimous 0', 'The council agreed unanimously.'], ['unanimous 1', 'The vote was six to five.'],
  ['conceded 0', 'The mayor has not conceded.'], ['conceded 1', 'The mayor conceded defeat.'],
  ['pushed 0', 'She went of her own accord.'], ['pushed 1', 'She had no choice but to resign.'],
  ['inquiry 0', 'No inquiry has been opened.'], ['inquiry 1', 'The watchdog launched an investigation.'],
  ['consulted 0', 'The union was fully consulted.'], ['consulted 1', 'Nobody had told us.'],
  ['deal 0', 'Talks broke down at midnight.'], ['deal 1', 'The two sides reached an agreement.'],
  ['shutting 0', 'There are no plans to close any stores.'], ['shutting 1', 'The mill will never reopen.'],
  ['dividend 0', 'The dividend will be paid in full.'], ['dividend 1', 'The bank suspended its dividend.'],
  ['insured 0', 'The painting was fully insured.'], ['insured 1', 'The painting was not insured.'],
  ['leaked 0', 'There was no evidence that data had been stolen.'], ['leaked 1', 'The hackers published patient records.'],
  ['ransom 0', 'No ransom was paid.'], ['ransom 1', 'The family paid a ransom.'],
  ['approved 0', 'The plan awaits approval.'], ['approved 1', 'The plan was approved on Monday.'],
  ['compulsory 0', 'Masks are mandatory.'], ['compulsory 1', 'Masks are optional.'],
  ['expected 0', 'Profit beat analysts’ forecasts.'], ['expected 1', 'Profit fell short of expectations.'],
  ['fairvote 0', 'Observers called the poll free and fair.'], ['fairvote 1', 'Observers saw widespread irregularities.'],
  ['recall 0', 'No recall was ordered.'], ['recall 1', 'The firm recalled two products.'],
  ['terror 0', 'Police ruled out terrorism.'], ['terror 1', 'The stabbing is being treated as terrorism.'],
  ['alone 0', 'The gunman acted alone.'], ['alone 1', 'Police arrested an accomplice.'],
  ['armed 0', 'The man was unarmed.'], ['armed 1', 'The man pointed a rifle at the officers.'],
  ['vehicle 0', 'He drove a rented van.'], ['vehicle 1', 'The car had been reported stolen.'],
  ['peaceful 0', 'The march passed off without incident.'], ['peaceful 1', 'Some threw bottles at officers.'],
  ['turnout 0', 'Officials reported a heavy turnout.'], ['turnout 1', 'Turnout was low by noon.'],
  ['full 0', 'The choir sang to a capacity crowd.'], ['full 1', 'There were many empty seats.'],
  ['received 0', 'The speech got a standing ovation.'], ['received 1', 'The minister was booed.'],
  ['flight 0', 'Guests ran for the doors.'], ['flight 1', 'About 300 guests were evacuated.'],
  ['lapse 0', 'The driver had a seizure.'], ['lapse 1', 'The driver nodded off.'], ['lapse 2', 'The driver was looking at her phone.'],
  ['weather 0', 'Conditions were ideal.'], ['weather 1', 'The ketch left in heavy seas.'],
  ['atonce 0', 'Two shells exploded simultaneously.'], ['atonce 1', 'The shells exploded one by one.'],
  ['ignition 0', 'Faulty wiring set the barn alight.'], ['ignition 1', 'Officers suspect a gas leak.'], ['ignition 2', 'A discarded cigarette set the barn alight.'], ['ignition 3', 'The barn was struck by lightning.'], ['ignition 4', 'A flare ignited the straw.'], ['ignition 5', 'The blaze was caused by a heater.'],
  ['cancelled 0', 'The race was called off because of heavy snow.'], ['cancelled 1', 'The opera was cancelled owing to a strike.'], ['cancelled 2', 'The match was postponed over security concerns.'], ['cancelled 3', 'The launch was delayed by a technical problem.'], ['cancelled 4', 'The show was cancelled due to illness.'], ['cancelled 5', 'The tour was scrapped after poor ticket sales.'],
  ['quit 0 Carl Harm', 'Carl Harm stepped down on health grounds.'], ['quit 1 Carl Harm', 'Carl Harm resigned for family reasons.'], ['quit 2 Carl Harm', 'Carl Harm left to pursue other interests.'], ['quit 3 Carl Harm', 'Carl Harm resigned amid a scandal.'], ['quit 4 Carl Harm', 'Carl Harm resigned in protest at the cuts.'],
  ...['kitchen knife', 'machete', 'axe', 'hammer', 'handgun', 'hunting rifle', 'shotgun', 'razor', 'sword'].map((weapon, i): [string, string] => [`weapon ${i}`, `The man attacked two clerks with a ${weapon}.`]),
  ...['attempted murder', 'first-degree murder', 'gross manslaughter', 'causing death by careless driving', 'aggravated assault', 'rape', 'mortgage fraud', 'burglary', 'arson', 'espionage', 'terrorism'].map((offence, i): [string, string] => [`charge ${i} Carl Harm`, `Carl Harm was charged with ${offence}.`]),
  ['knew 0', 'The two men knew each other.'], ['knew 1', 'Detectives spoke of an unprovoked attack.'],
  ['motive 0', 'It is being treated as a hate crime.'], ['motive 1', 'It was a robbery gone wrong.'], ['motive 2', 'A domestic dispute came before it.'], ['motive 3', 'The shooting was gang-related.'], ['motive 4', 'He acted out of revenge.'],
  ['treated 0', 'Two divers were treated at the scene.'], ['treated 1', 'Two divers were airlifted to a hospital.'],
  ['turnback 0', 'It landed as a precaution.'], ['turnback 1', 'It landed in line with safety rules, under the safety rules.'], ['turnback 2', 'There was an engine problem.'], ['turnback 3', 'A drunken passenger shouted.'], ['turnback 4', 'There was a medical emergency.'],
  ['stopped 0', 'The lorry stalled.'], ['stopped 1', 'The lorry was stopped by police.'],
  ['endangered 0', 'The newt is critically endangered.'], ['endangered 1', 'The newt is an endangered animal.'], ['endangered 2', 'The newt is listed as vulnerable.'], ['endangered 3', 'The newt is extinct in the wild.'],
];

describe('answers to the matters of news', () => {
  it.each(EXAMPLES)('%s: %s', (expected, text) => expect(matters(text).map((m) => m.startsWith(expected.trim()))).toContain(true));

  it('are tried one by one', () => {
    expect(new Set(EXAMPLES.map(([answer]) => answer.split(' ').slice(0, 2).join(' ')))).toEqual(new Set(MATTERS.flatMap((m) => m.answers.map((_, i) => `${m.id} ${i}`))));
  });

  it.each([
    ['a question', 'Was the jury unanimous?'],
    ['a negation around the phrase', 'The jury was not at all unanimous.'],
    ['what somebody asks', 'The judge asked whether the jury was unanimous.'],
    ['rumours', 'There were false reports of a distress call, no mayday.'],
    ['fears', 'The pilot was feared dead.'],
    ['forecasts', 'The ferry will be overloaded.'],
    ['another year', 'The jury was unanimous in 1998.'],
    ['several people', 'Three men were in intensive care.'],
  ])('say nothing of %s', (_, text) => expect(matters(text).filter((m) => !m.startsWith('distress 1'))).toEqual([]));

  it('hold what investigators look into for an account that is not firm, and nothing else that is only asked', () => {
    const force = (text: string): string[] => told(text, (s) => s.slot.startsWith('matter:'), (s) => `${s.predicate} ${s.force}`);
    expect(force('Inspectors are probing whether the driver fell asleep.')).toEqual(['lapse hedged']);
    expect(force('The driver fell asleep.')).toEqual(['lapse asserted']);
    expect(force('A neighbour wondered whether the driver fell asleep.')).toEqual([]);
    expect(force('Inspectors are probing whether the driver denied that he fell asleep.')).toEqual([]);
  });

  it('take the longer of two phrases', () => {
    expect(matters('He had no previous convictions.')).toEqual(['record 1']);
  });
});

describe('words that stop short of an answer', () => {
  it.each(['Carl Harm nearly died on Monday.', 'Carl Harm was almost dead when the crew came.', 'The jury’s verdict was almost unanimous.'])('%s', (text) => expect(matters(text).filter((m) => /^(?:alive|unanimous)/.test(m))).toEqual([]));
});
