import { describe, expect, it } from 'vitest';
import { causeRule } from '../../../src/compare/rules/cause.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(causeRule, analysed('a', one), analysed('b', two)));

describe('causes', () => {
  it('conflict where cause and effect change places', () => {
    expect(between('An explosion sparked a fire on the ferry.', 'The ferry caught fire and caused an explosion.')).toEqual(['conflict: Which came first, the fire or the explosion?']);
  });

  it('are a different account where one side hedges the order', () => {
    expect(between('An explosion may have sparked a fire on the ferry.', 'A fire caused an explosion on the ferry.')).toEqual(['different: Which came first, the fire or the explosion?']);
  });

  it('are a different account of a deed by any verb', () => {
    const [one, two] = ['The Kestrel museum removed the bronze lantern from its gallery because of a mislabelled crate.', 'The Kestrel museum removed the bronze lantern from its gallery due to protests.'];
    expect(between(one, two).map((v) => v.split(':')[0])).toEqual(['different']);
    expect(between(one, two.replace('removed', 'polished')).filter((v) => v.startsWith('different'))).toEqual([]);
  });

  it.each([
    ['the same order', 'An explosion sparked a fire on the ferry.', 'The explosion caused the fire on the pier.'],
    ['other happenings', 'An explosion sparked a fire on the ferry.', 'The crash caused an explosion on the pier.'],
    ['one that is denied', 'An explosion sparked a fire on the ferry.', 'The fire did not cause an explosion.'],
  ])('do not conflict over %s', (_, one, two) => {
    expect(between(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]);
  });
});
