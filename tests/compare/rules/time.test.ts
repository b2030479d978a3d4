import { describe, expect, it } from 'vitest';
import { timeRule } from '../../../src/compare/rules/time.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(timeRule, analysed('a', one), analysed('b', two)).filter((e) => !e.judgement.supports));

describe('times that agree', () => {
  it.each([
    ['one date', 'The lighthouse museum opened in 1987.', 'The lighthouse museum was opened in 1987.', 'agrees: When did the lighthouse museum open?'],
    ['a weekday', 'The freighter sank off Port Marrow on Tuesday.', 'On Tuesday, the freighter sank off Port Marrow.', 'agrees: On which day did the freighter sink off Port Marrow?'],
    ['a day on which one person did much the same', 'Dana Holt dropped her sixth album, Low Tide, on Friday.', 'On Friday, Dana Holt released the album to poor reviews.', 'agrees: On which day did Dana Holt drop her sixth album?'],
    ['an hour', 'The freighter left Port Marrow at 7:20 p.m.', 'The freighter had left Port Marrow at 7:20 p.m.', 'agrees: At what time did the freighter leave Port Marrow?'],
  ])('on %s', (_, one, two, question) => {
    expect(between(one, two)).toContain(question);
  });
});

describe('a year', () => {
  it('is a question by itself of clauses that share much, and of no others', () => {
    const said = 'Later in 2014 came the closure of the Halm quarry, as the council announced.';
    expect(between(said, 'In 2014 the council announced the closure of the Halm quarry.')).toEqual(['agrees: What happened in 2014?']);
    expect(between(said, 'In 2014 the council announced a new bus depot on the coast of the Aldmere peninsula.')).toEqual([]);
  });
});

describe('times that differ', () => {
  it('conflict where two months are given for one step of a life', () => {
    const until = 'Peter Halm, 31, was arrested. He had worked at the mill until January, when he was fired.';
    expect(between(until, 'Peter Halm was arrested. Halm lost his job just before Christmas.')).toEqual(['conflict: When was Peter Halm fired?']);
    expect(between(until, 'Peter Halm was arrested. Halm lost his job in January.').filter((v) => !v.startsWith('agrees'))).toEqual([]);
    expect(between(until, 'Peter Halm was arrested. Halm lost his job in June.')).toEqual([]);
  });

  it('conflict where two accounts give one happening two years', () => {
    expect(between('The lighthouse museum opened in 1987.', 'The lighthouse museum opened in 1993.')).toEqual(['conflict: When did the lighthouse museum open?']);
  });

  it('conflict where two dates without a year lie close together', () => {
    expect(between('The freighter sank off Port Marrow on February 11.', 'The freighter sank off Port Marrow on February 12.')).toEqual(['conflict: When did the freighter sink off Port Marrow?']);
  });

  it('are a different account where they lie minutes apart', () => {
    expect(between('The freighter struck the reef at 7:20 p.m.', 'The freighter struck the reef at 7:28 p.m.')).toEqual(['different: At what time did the freighter strike the reef?']);
  });
});

describe('times that do not meet', () => {
  it.each([
    ['an end that is set for a day', 'The council met before the scheduled end of the harbour curfew on March 26.', 'The council met and prolonged the harbour curfew, due to end on March 26, by three months.'],
    ['another happening on the same day', 'The freighter sank off Port Marrow on Tuesday.', 'The council approved the budget on Tuesday.'],
    ['other deeds of one person on the same day', 'The singer dropped her sixth album on Friday after months of rehearsals.', 'The singer dined with a senator and two bankers in Port Marrow on Friday.'],
    ['deeds of one person in one vague stretch', 'The singer dropped her sixth album this month after years of rehearsals in Westmark.', 'This month, the singer defended the album in court against a former manager.'],
    ['two legs of one journey', 'The charter plane arrived in Port Marrow on Tuesday.', 'The charter plane left Port Marrow on Tuesday.'],
    ['another happening in another year', 'The museum opened in 1987.', 'The museum burned down in 1993.'],
    ['whole hours apart with no zone named', 'The flight left Port Marrow at 7:20 p.m.', 'The flight left Port Marrow at 9:20 p.m.'],
    ['dates without a year far apart', 'The freighter struck a reef on February 11.', 'The freighter struck a reef on November 24.'],
    ['a bound and a date', 'The museum has been closed since 1987.', 'The museum closed in 1993.'],
    ['a plan that hangs on something', 'The museum would open in 1987 if the money came.', 'The museum opened in 1993.'],
  ])('%s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});

describe('times of what was said', () => {
  it('ask for no happening', () => {
    expect(between('Ruth Alder said on Friday that the old ferry was safe.', 'On Friday, Ruth Alder said that the old ferry had been safe.').filter((v) => v.includes('What happened'))).toEqual([]);
  });

  it('do not agree over two who spoke', () => {
    expect(between('Ruth Alder said in May that the ferry company was ruining the harbour.', 'In May, Aldo Mirren said that the ferry company was ruining the harbour.')).toEqual([]);
  });
});
