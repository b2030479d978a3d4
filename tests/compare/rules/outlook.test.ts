import { describe, expect, it } from 'vitest';
import { outlookRule } from '../../../src/compare/rules/outlook.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(outlookRule, analysed('a', one), analysed('b', two)));

describe('outlooks', () => {
  it('differ where one expects well and the other ill, and never conflict', () => {
    expect(between('The herring fishery will recover, the institute said.', 'The herring fishery could collapse, skippers warn.')).toEqual(['different: What lies ahead for the herring fishery?']);
  });

  it('take "unlikely" and "not" for the turn that they are', () => {
    expect(between('The herring fishery will not recover.', 'The herring fishery will recover.')).toEqual(['different: What lies ahead for the herring fishery?']);
  });

  it.each([
    ['both well', 'The herring fishery will recover.', 'The herring fishery will thrive.'],
    ['other topics', 'The herring fishery will recover.', 'The slate quarry could collapse.'],
    ['what has happened', 'The herring fishery recovered.', 'The herring fishery collapsed.'],
  ])('do not meet: %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});
