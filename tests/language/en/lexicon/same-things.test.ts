import { describe, expect, it } from 'vitest';
import { isGoing, isMover, sameThing } from '../../../../src/language/en/lexicon/same-things.ts';

describe('nouns for one thing that is measured', () => {
  it('stand for each other', () => {
    expect([sameThing('journey'), sameThing('flight'), sameThing('lorry'), sameThing('orchard')]).toEqual(['flight', 'flight', 'truck', 'orchard']);
  });

  it('tell going from having', () => {
    expect([isGoing('veer'), isGoing('have')]).toEqual([true, false]);
  });

  it('tell what moves from what does not', () => {
    expect([isMover('lorry'), isMover('driver'), isMover('limit')]).toEqual([true, true, false]);
  });
});
