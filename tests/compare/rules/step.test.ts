import { describe, expect, it } from 'vitest';
import { stepRule } from '../../../src/compare/rules/step.ts';
import { between } from '../../support/judged.ts';

const of = (one: string, two: string): string[] => between(stepRule, `Friends of Paul Reed wept. ${one}`, `Rivals of Paul Reed smiled. ${two}`);

describe('the date of a step that a noun tells', () => {
  it('conflicts with the date that a verb gives it', () => {
    expect(of('Reed was the No. 1 overall pick by Leeds in 2002.', 'Reed was drafted first overall in 2003 by Leeds.')).toEqual(['conflict: When was Reed drafted?']);
    expect(of('His 2010 conviction for fraud was quashed.', 'Reed was convicted of fraud in 2011.')).toEqual(['conflict: When was Paul Reed convicted?']);
    expect(of('Since its founding in 1902, the Harbour Courier has grown.', 'Rivals say that the Harbour Courier was founded in 1912.')).toEqual(['conflict: When was Harbour Courier founded?']);
  });

  it('is a different account where the step may be taken again', () => {
    expect(of('Since his election in 1999 he has led the party.', 'Reed was elected in 1998.')).toEqual(['different: When was Paul Reed elected?']);
  });

  it('agrees', () => expect(of('His 2010 conviction was quashed.', 'Reed was convicted of fraud in June 2010.').filter((v) => !v.startsWith('agrees'))).toEqual([]));

  it.each([
    ['two people', 'His 2010 conviction for fraud was quashed.', 'The mayor, Jane Marsh, was convicted of fraud in 2011.'],
    ['two dates in one account', 'His 2010 conviction for fraud was quashed.', 'Reed was convicted of fraud in 2011. Reed was convicted of theft in 2009.'],
    ['a date that the stamps tell', 'His 2010 conviction for fraud was quashed.', 'Reed was convicted of fraud last year.'],
    ['no noun', 'Reed was convicted of fraud in 2010.', 'Reed was convicted of fraud in 2011.'],
    ['another step', 'His 2010 conviction for fraud was quashed.', 'Reed was sentenced for fraud in 2011.'],
  ])('is not compared: %s', (_, one, two) => expect(of(one, two)).toEqual([]));
});
