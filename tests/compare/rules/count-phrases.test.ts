import { describe, expect, it } from 'vitest';
import { countRule } from '../../../src/compare/rules/count.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(countRule, analysed('a', one), analysed('b', two)));

describe('figures of one phrase', () => {
  it('are a different account where the clauses say different things of them', () => {
    expect(between('Six mountain rescue teams with ropes took part in the search of the Arle gorge.', 'Four rescue teams were at the Arle gorge, where the search with ropes went on.')).toEqual(['different: How many rescue teams were at the Arle gorge?']);
  });

  it('are a different account of a large group that both name alike', () => {
    expect(between('Records of almost 700,000 Marrow customers lay open in the breach at the bank.', 'Fewer than 400,000 Marrow customers have to change their cards after the breach at the bank.')).toEqual([expect.stringMatching(/^different: /)]);
  });

  it.each([
    ['the words that tell them apart differ', 'Six mountain rescue teams took part in the search of the Arle gorge.', 'Four dog handler teams were at the Arle gorge for the search.'],
    ['one account knows both figures', 'Six rescue teams with ropes searched the Arle gorge; four rescue teams had come first.', 'Four rescue teams with ropes were at the Arle gorge for the search.'],
    ['one figure is many times the other', 'Records of 143,000,000 bank customers lay open after the breach.', 'Some 8,000 bank customers called the hotline after the breach.'],
  ])('are not compared where %s', (_, one, two) => {
    expect(between(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]);
  });
});

describe('figures of one hospital and of all', () => {
  it('are a different account', () => {
    expect(between("St Anne's Hospital said four people were in a critical condition.", 'Eleven people were in a critical condition, the ambulance service said.')).toEqual([expect.stringMatching(/^different: /)]);
  });

  it('are not compared where one account gives both', () => {
    expect(between("St Anne's Hospital said four people were in a critical condition.", "Eleven people were in a critical condition. Four were in a critical condition at St Anne's Hospital.").filter((v) => !v.startsWith('agrees'))).toEqual([]);
  });
});
