import { describe, expect, it } from 'vitest';
import { rankRule } from '../../../src/compare/rules/rank.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(rankRule, analysed('a', one), analysed('b', two)));

describe('ranks', () => {
  it('agree on the year since which nothing like it happened', () => {
    expect(between('It is the first ferry fire with deaths on this coast since 1962.', 'Monday saw the first deadly ferry fire on the coast since 1962.')).toEqual(['agrees: When was the last such fire?']);
  });

  it('agree that it is the first time, in one field', () => {
    expect(between('It is the first time that the Ellison ferry burned in the harbour with guests on board.', 'For the first time, the Ellison ferry burned in the harbour with guests on board.')).toEqual(['agrees: Had it happened before?']);
  });

  it('agree over superlatives of one kind', () => {
    expect(between('It was the deadliest ferry fire in the history of the strait.', 'The blaze is the worst ferry fire in the history of the strait.')).toEqual(['agrees: Is it the worst fire?']);
  });

  it('are a different account where one narrows the field', () => {
    expect(between('It was the deadliest ferry fire in the history of the strait.', 'It was the deadliest ferry fire in the modern history of the strait.')).toEqual(['different: Is it the worst fire?']);
  });

  it('are a different account where one says "one of the"', () => {
    expect(between('It was one of the deadliest ferry fires in the history of the strait.', 'It was the deadliest ferry fire in the history of the strait.')).toEqual(['different: Is it the worst fire?']);
  });

  it.each([
    ['other nouns', 'It was the largest harbour on the strait coast.', 'She is the largest shareholder of the strait coast line.'],
    ['a field of some years and all time', 'It is the first time in ten years that the Ellison ferry burned at Marrow.', 'It is the first time ever that the Ellison ferry burned at Marrow.'],
    ['a first time, and one somewhere', 'It is the first time that the Ellison ferry burned in the harbour with guests on board.', 'It is the first time in Marrow that the Ellison ferry burned in the harbour with guests on board.'],
    ['floors and centuries', 'Smoke rose from the third floor of the Ellison ferry terminal.', 'The third floor of the Ellison ferry terminal burned.'],
    ['a plural', 'Some of the biggest ferry firms of the strait sent help.', 'The biggest ferry firms of the strait sent help.'],
  ])('say nothing of %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});

describe('an ordinal that only labels', () => {
  it('raises no question', () => {
    expect(between('A second sailing next spring will carry the harbour probe.', 'A second sailing next spring will carry the harbour probe to sea.').filter((v) => !v.includes('Was it'))).toEqual(['agrees: Which sailing was it?']);
    expect(judged(rankRule, analysed('a', 'A second sailing next spring will carry the harbour probe.'), analysed('b', 'A second sailing next spring will carry the harbour probe to sea.')).every((e) => e.judgement.supports === true)).toBe(true);
  });
});
