import { describe, expect, it } from 'vitest';
import { reproachRule } from '../../../src/compare/rules/reproach.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(reproachRule, one, two);

describe('what is held against somebody', () => {
  it.each([
    ['a company', 'Riverside Trams has been criticised for raising its fares.', 'Unions accused Riverside Trams of ignoring worn brakes.', 'different: What is Riverside Trams accused of or criticised for?'],
    ['a body and its head', 'Residents accused the police of closing the bridge too late.', 'The police chief is under fire for losing the tapes.', 'different: What are the police accused of or criticised for?'],
  ])('differs: %s', (_, one, two, verdict) => expect(said(one, two)).toEqual([verdict]));

  it.each([
    ['the same reproach', 'Riverside Trams has been criticised for raising its fares.', 'Unions accused Riverside Trams of raising fares in secret.'],
    ['others', 'Riverside Trams has been criticised for raising its fares.', 'Unions accused the harbour board of ignoring worn brakes.'],
    ['an account that knows both', 'Riverside Trams has been criticised for raising its fares. Unions accused Riverside Trams of ignoring worn brakes.', 'Riverside Trams is under fire for its worn brakes.'],
    ['whom no question can name', 'Several were blamed for the delay.', 'Several were accused of theft.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two)).toEqual([]));
});
