import { describe, expect, it } from 'vitest';
import { ageRule } from '../../../src/compare/rules/identity-age.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, stamps: readonly [string, string] = ['2021-03-04T09:20:00Z', '2021-03-04T15:40:00Z']): string[] =>
  verdicts(judged(ageRule, analysed('a', one, { published: stamps[0] }), analysed('b', two, { published: stamps[1] })));

describe('ages that agree', () => {
  it('meet over every way of writing them', () => {
    const ways = ['Gareth Pellow, 31, steered the barge.', '31-year-old Gareth Pellow steered the barge.', 'The barge was steered by Gareth Pellow, who is 31.', 'Gareth Pellow (31) steered it.', 'Gareth Pellow is 31 years old.', 'Gareth Pellow, aged 31, steered it.'];
    for (const way of ways) expect(between('Gareth Pellow, 31, spoke.', way), way).toEqual(['agrees: How old was Gareth Pellow?']);
  });

  it('meet on whatever day of these weeks, but not of years apart', () => {
    expect(between('Gareth Pellow, 31, was charged last week with theft.', 'Gareth Pellow, 31, spoke.')).toEqual(['agrees: How old was Gareth Pellow?']);
    expect(between('Gareth Pellow was 31 years old in 2003.', 'Gareth Pellow, 31, spoke.')).toEqual([]);
  });

  it('meet for a thing with a name', () => {
    expect(between('The keepers shot Hector, a 17-year-old lion.', 'A 17-year-old lion named Hector was shot.')).toEqual(['agrees: How old was Hector?']);
  });

  it('meet for a nameless child that does the same', () => {
    expect(between('A 3-year-old boy tumbled into the harbour basin near the lock.', 'The three-year-old tumbled into the basin of the harbour.')).toEqual(['agrees: How old was the boy?']);
  });
});

describe('ages that differ', () => {
  it('conflict for one name', () => {
    expect(between('Gareth Pellow, 31, steered the barge.', 'Gareth Pellow, 38, steered the barge.')).toEqual(['conflict: How old was Gareth Pellow?']);
  });

  it.each([
    ['a noun', 'Frank Pellow won the race. The 38-year-old plumber thanked his crew.'],
    ['the age alone', 'Frank Pellow, who had never raced, won on Sunday. The 38-year-old thanked his crew.'],
    ['an epithet', 'Sailor Frank Pellow won again. The record-breaker, 38, thanked his crew.'],
    ['a noun and the name', 'The 38-year-old man, named as Frank Pellow, thanked his crew.'],
  ])('conflict for a person taken up by %s', (_, other) => {
    expect(between('Frank Pellow, 31, steered the barge.', other)).toEqual(['conflict: How old was Frank Pellow?']);
  });

  it('conflict for the only one who has a part in the event', () => {
    expect(between('The driver, a 43-year-old man, was arrested at the scene.', 'Police arrested the driver, 47, who was unhurt.')).toEqual(['conflict: How old was the driver?']);
    expect(between('The driver, a 43-year-old man, was arrested at the scene.', 'Police arrested the driver, 47. Another driver fled.')).toEqual([]);
    expect(between('The bus driver, a 43-year-old man, was arrested at the scene.', 'Police arrested the truck driver, 47.')).toEqual([]);
  });

  it('conflict with a decade only outside it', () => {
    expect(between('Frank Pellow, in his 40s, steered the barge.', 'Frank Pellow, 52, steered the barge.')).toEqual(['conflict: How old was Frank Pellow?']);
    expect(between('Frank Pellow, in his 40s, steered the barge.', 'Frank Pellow, 43, steered the barge.')).toEqual([]);
  });

  it('are not of one who does something to the one with an age', () => {
    expect(between('Frank Pellow, 31, steered the barge.', 'Frank Pellow steered the barge. Police say Pellow had threatened the woman, 29, for weeks.')).toEqual([]);
    expect(between('Frank Pellow, 31, steered the barge.', 'Frank Pellow, 33, steered the barge. Police say Pellow had threatened the woman, 29, for weeks.')).toEqual(['conflict: How old was Frank Pellow?']);
  });

  it('conflict for a child that the same happened to', () => {
    expect(between('A 3-year-old boy tumbled into the harbour basin near the lock.', 'A four-year-old boy tumbled into the basin near the lock.')).toEqual(['conflict: How old was the boy?']);
  });

  it('are an earlier report where one account says so', () => {
    const first = 'A 4-year-old boy tumbled into the harbour basin near the lock.';
    const last = 'A 3-year-old boy tumbled into the basin near the lock. The boy was initially said to be 4 years old.';
    expect(between(first, last)).toContain('changed: How old was the boy?');
    expect(between(first, last).some((v) => v.startsWith('conflict'))).toBe(false);
  });
});

describe('ages that must not meet', () => {
  it.each([
    ['other people', 'Gareth Pellow, 31, spoke.', 'Dana Marsh, 38, spoke.'],
    ['siblings of one surname', 'Gareth Pellow, 31, spoke.', 'Tessa Pellow, 38, spoke.'],
    ['another time', 'A 3-year-old boy tumbled into the harbour basin near the lock.', 'In 1996 a 4-year-old boy tumbled into the harbour basin near the lock.'],
    ['other happenings', 'A 3-year-old boy won a prize for painting.', 'A 4-year-old boy tumbled into the basin.'],
    ['several of a kind', 'A 3-year-old boy and a 7-year-old boy tumbled into the basin near the lock.', 'A 4-year-old boy tumbled into the basin near the lock.'],
    ['men and women', 'A 42-year-old man was arrested by harbour police on Friday.', 'A 37-year-old woman was arrested by harbour police on Friday.'],
    ['somebody nameless of whom the article spoke before', 'Frank Pellow, 31, spoke.', 'A plumber set the fire. Police spoke with Frank Pellow. The 38-year-old plumber was held.'],
    ['one of several', 'Frank Pellow, 31, spoke.', 'Frank Pellow met Peter Mirren. The 38-year-old sailor thanked him.'],
    ['another sex', 'Frank Pellow, 31, spoke.', 'Frank Pellow spoke first. The 38-year-old woman wept.'],
    ['no ages', 'The 40-year-old bridge closed for 3 years.', 'Room 31, Gareth Pellow said, was empty.'],
  ])('%s', (_, one, two) => expect(between(one, two)).toEqual([]));

  it('a birthday between two stamps', () => {
    expect(between('Gareth Pellow, 31, spoke.', 'Gareth Pellow, 32, spoke.', ['2021-01-04T09:20:00Z', '2021-06-04T09:20:00Z'])).toEqual([]);
  });
});
