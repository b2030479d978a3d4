import { describe, expect, it } from 'vitest';
import { analysed } from '../support/analysed.ts';

const ordinals = (text: string): readonly string[] => analysed('a', text).analysis.topic.ordinals;

describe('places in a series', () => {
  it('are read from ordinals before a noun', () => {
    expect(ordinals('It was the second attack on the market this year.')).toEqual(['attack:2']);
    expect(ordinals('The third deadly car bomb attack shook the capital.')).toEqual(['attack:3']);
    expect(ordinals('The 42nd Lanthorn Festival opened on Saturday.')).toEqual(['festival:42']);
  });

  it('are read from a number after a noun that is counted so', () => {
    expect(ordinals('Day 21 of the trial brought a surprise.')).toEqual(['day:21']);
  });

  it('are none where the ordinal makes no other event', () => {
    expect(ordinals('It happened for the first time in years.')).toEqual([]);
    expect(ordinals('She lives on the third floor.')).toEqual([]);
    expect(ordinals('The plant opens on the 3rd of May.')).toEqual([]);
  });

  it('are read at the top of an article alone', () => {
    expect(ordinals('One came. Two left. Three stayed. It was the second attack.')).toEqual([]);
  });
});
