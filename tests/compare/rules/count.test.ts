import { describe, expect, it } from 'vitest';
import { countRule } from '../../../src/compare/rules/count.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(countRule, analysed('a', one), analysed('b', two)));

describe('counts that agree', () => {
  it('meet over different words for the same outcome', () => {
    expect(between('A ferry fire killed 14 people off Port Marrow.', 'The death toll from the ferry fire stands at 14.')).toEqual(['agrees: How many people died in the fire?']);
  });

  it('meet over bounds and the figure inside them', () => {
    expect(between('More than 300 people were injured in the blast.', 'In all, 312 people were hurt by the blast.')).toEqual(['agrees: How many people were injured in the blast?']);
  });

  it('meet over a plan and what is', () => {
    expect(between('The phone’s chip has eight cores for pictures.', 'The chip of the phone will use its eight cores for pictures.')).toEqual(['agrees: How many cores does the phone’s chip have for pictures?']);
    expect(between('The chip has eight cores.', 'The chip will have ten cores.')).toEqual([]);
  });

  it('meet over a dozen and 12', () => {
    expect(between('A dozen people were injured.', 'Twelve passengers were injured.')).toEqual(['agrees: How many people were injured?']);
  });
});

describe('counts under one round figure', () => {
  it('do not meet over two kinds of people', () => {
    expect(between('The party lost more than a million voters in the autumn election in Westmark.', 'The party opened Westmark to more than a million migrants before the autumn election.')).toEqual([]);
  });
});

describe('counts that differ', () => {
  it('conflict where one account has nobody hurt', () => {
    expect(between('Three people were injured when the crane fell.', 'No one was injured, the port authority said.')).toEqual(['conflict: How many people were injured?']);
  });

  it('are a later figure where a toll has grown', () => {
    const [edge] = judged(countRule, analysed('a', 'At least 14 people died in the ferry fire.'), analysed('b', 'The death toll from the ferry fire rose to 19.'));
    expect(edge?.judgement).toMatchObject({ label: 'changed', later: 'b' });
  });

  it('conflict on the number aboard, which cannot change', () => {
    expect(between('The ferry had 226 passengers aboard when it left.', 'The ferry was carrying 240 passengers.')).toEqual(['conflict: How many passengers were on board?']);
  });

  it('are a different account when the stamps contradict the growth of a toll', () => {
    const early = analysed('a', 'Nineteen people died in the fire.', { published: '2021-03-04T07:10:00Z' });
    const late = analysed('b', 'Fourteen people died in the fire.', { published: '2021-03-04T19:40:00Z' });
    expect(judged(countRule, early, late).map((e) => e.judgement.label)).toEqual(['different']);
  });
});

describe('counts that go up and down', () => {
  const order = (one: string, two: string): string[] => judged(countRule, analysed('a', one), analysed('b', two)).map((e) => `${e.judgement.label} ${e.judgement.later ?? ''}`.trim());

  it('are later where the figure says what is left', () => {
    expect(order('Nine people were trapped in the ferry.', 'Two people remain trapped in the ferry.')).toEqual(['changed b']);
  });

  it('are a different account where neither says so', () => {
    expect(order('Nine people were trapped in the ferry.', 'Two people were trapped in the ferry.')).toEqual(['different']);
  });

  it('are later where a large figure brings the total to more', () => {
    expect(order('The leak exposed records of 143 million customers of the bank.', 'The leak exposed more records of the bank, bringing the total to 145.5 million customers.')).toEqual(['changed b']);
  });

  it('are no later where the figure called latest is the smaller one', () => {
    expect(order('The leak exposed records of 145.5 million customers of the bank.', 'The leak exposed records of the bank, now of 143 million customers.')).toEqual(['different']);
  });
});

describe('counts of one fate in other words', () => {
  it.each([
    ['a group in the lead and a toll', 'A gas blast killed four welders at the Orlan yard.', 'The accident is now known to have cost six lives.', ['different: How many people died?']],
    ['those hurt and those treated', 'Seven passengers were injured.', 'Medics treated 12 people at the scene.', ['different: How many people were injured?']],
    ['jobs and people', 'Kelso said on Tuesday that it would cut 4,200 jobs.', 'Kelso is getting rid of almost 5,000 people.', ['different: How many jobs are to go?']],
    ['bounds far apart', 'More than 200 houses were destroyed by the flood.', 'The flood destroyed more than 1,000 homes.', ['changed: How many houses were destroyed?']],
    ['votes', 'The bill was passed by 76 votes to 13.', 'Parliament approved it with 81 votes in favour.', ['different: How many votes were in favour?']],
    ['things to which the same was done', 'The airline cancelled 140 flights.', 'More than 200 departures were scrapped.', ['different: How many flights were canceled?']],
    ['those who come and those who join', 'The strike was joined by 8,000 nurses.', 'Around 12,000 nurses walked out.', ['different: How many nurses took part?']],
    ['a toll by its last', 'Two children were killed when a coach overturned.', 'A third child, a boy of six, died in hospital on Friday.', ['changed: How many children died?']],
    ['about a figure and another', 'Some 270 prisoners fled.', 'A wall collapsed and 281 inmates escaped.', ['different: How many prisoners fled?']],
  ])('%s', (_, one, two, expected) => expect(between(one, two)).toEqual(expected));

  it.each([
    ['a part that the other account knows', 'A blast killed four welders at the yard.', 'The blast killed six people, among them four welders.'],
    ['a plan for jobs and its bound', 'Around 900 jobs will go.', 'No more than 900 jobs would be cut.'],
    ['bounds close by', 'More than 200 houses were swept away.', 'Some 240 houses were swept away.'],
  ])('not: %s', (_, one, two) => expect(between(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});

describe('counts that do not meet', () => {
  it.each([
    ['one hospital and all of them', "St Anne's Hospital said it was treating 20 injured people.", 'In all, 51 people were injured in the derailment.'],
    ['those injured and those sheltering', 'About 100 people were injured in the storm.', 'About 60 people sheltered in a school.'],
    ['another event in another year', 'The crash killed 14 people.', 'A crash on the same line killed 30 people in 1998.'],
    ['a group and everybody', 'The crash killed 14 people.', 'The crash killed two children.'],
    ['killers and killed', 'Two gunmen killed a guard at the bank.', 'Five people were killed at the bank.'],
    ['expected and counted', 'Some 3,000 people will attend the service.', 'About 900 people attended the service.'],
  ])('%s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});

describe('people of a place and people who came', () => {
  it('are a different account over two round figures', () => {
    expect(between('The ferry serves Arle, a harbour town of 34,000.', 'The town of 35,000, which has a harbour, was calm.')).toEqual(['different: How many people live there?']);
  });

  it('are a different account over two words for a crowd', () => {
    expect(between('Hundreds of thousands of people marched through Arle on Sunday against the dam.', 'Thousands marched against the dam in Arle on Sunday.')).toEqual(['different: How many people were there?']);
  });

  it('are not compared over a city and a country', () => {
    expect(between('The ferry serves Arle, a city of 34,000.', 'Marrow is an island nation of 90,000.')).toEqual([]);
  });
});

describe('a small figure under another deed', () => {
  it.each([
    ['things that any report tells of', 'The home side scored three runs in the first inning.', 'The pitcher gave up three runs as the guests hit back.'],
    ['parts of what is told before', 'Lorries from the two countries queue at the pass.', 'Ministers deny that goods were traded between the two countries.'],
    ['those trapped and those dead', 'Crews worked for hours to free five people trapped in the wreck.', 'Five people are dead after the coach overturned.'],
  ])('is no agreement over %s', (_, one, two) => expect(between(one, two)).toEqual([]));

  it.each([
    ['a noun that hardly any text has', 'Two gyrocopters circling the fair left at noon.', 'The two gyrocopters were towed to a barn.'],
    ['a word beside the noun', 'Three short-range rockets were seen on the pier.', 'The army showed three short-range rockets.'],
    ['much of the sentence', 'The council turned away two girls who wanted to board the ferry to Lima.', 'It barred two girls from boarding the ferry to Lima, the council said.'],
  ])('agrees by %s', (_, one, two) => expect(between(one, two).map((v) => v.split(':')[0])).toEqual(['agrees']));
});
