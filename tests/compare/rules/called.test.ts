import { describe, expect, it } from 'vitest';
import { calledRule } from '../../../src/compare/rules/called.ts';
import { between } from '../../support/judged.ts';

describe('in which words somebody called something', () => {
  it.each([
    ['a report and its allegations', 'The Kremlin dismissed the allegations as “a string of lies”.', 'The Kremlin has dismissed the report as "pure fantasy".', 'What did the Kremlin call the report?'],
    ['a ruling', 'Senator Dana Marsh called the ruling “a dark day”.', 'Dana Marsh described the ruling as “shameful”.', 'What did Dana Marsh call the ruling?'],
    ['a vessel by two nouns', 'Karl Pellow described the ship as “a floating coffin”.', 'Karl Pellow called the vessel “unsafe”.', 'What did Karl Pellow call the ship?'],
  ])('are two accounts: %s', (_, one, two, question) => {
    expect(between(calledRule, one, two)).toEqual([`different: ${question}`]);
  });

  it.each([
    ['shares a word', 'Dana Marsh called the ruling “a dark day for justice”.', 'Dana Marsh called the ruling “a dark day”.'],
    ['the other account has as well', 'Dana Marsh called the ruling “shameful”. She also called it “a dark day”.', 'Dana Marsh called the ruling “a dark day”.'],
    ['is of something else', 'Dana Marsh called the ruling “shameful”.', 'Dana Marsh called the tunnel “a marvel”.'],
    ['is of a pronoun', 'Dana Marsh called it “shameful”.', 'Dana Marsh called the tunnel “a marvel”.'],
    ['is another’s', 'Dana Marsh called the ruling “shameful”.', 'Ruth Alder called the ruling “a marvel”.'],
    ['nobody by name says', 'Critics called the ruling “shameful”.', 'Critics called the ruling “a marvel”.'],
    ['is denied', 'Dana Marsh did not call the ruling “shameful”.', 'Dana Marsh called the ruling “a marvel”.'],
  ])('say nothing of what %s', (_, one, two) => {
    expect(between(calledRule, one, two)).toEqual([]);
  });
});
