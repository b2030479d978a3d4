import { describe, expect, it } from 'vitest';
import { fragmentRule } from '../../../src/compare/rules/fragment.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(fragmentRule, one, two);

describe('a few words of a speaker', () => {
  it.each([
    ['alone in both', 'Dana Marsh said there was “sheer panic” on the lower deck.', 'Passenger Dana Marsh told reporters of “sheer panic” below.', 'agrees: Who used the words “sheer panic”?'],
    ['and in a whole quotation', 'Dana Marsh said there was “sheer panic” on the lower deck.', '“It was sheer panic when the lights went out,” Ms. Marsh said.', 'agrees: Who used the words “sheer panic”?'],
  ])('agrees: %s', (_, one, two, verdict) => expect(said(one, two)).toEqual([verdict]));

  it.each([
    ['another speaker', 'Dana Marsh said there was “sheer panic” on the lower deck.', 'Gareth Pellow said he saw “sheer panic” on the stairs.'],
    ['other words', 'Dana Marsh said there was “sheer panic” on the lower deck.', 'Dana Marsh said there was “great confusion” on the lower deck.'],
    ['words that one account does not quote', 'Dana Marsh said there was “sheer panic” on the lower deck.', 'Dana Marsh said there was sheer panic on the lower deck.'],
    ['two whole quotations', '“It was sheer panic when the lights went out,” Dana Marsh said.', '“It was sheer panic on the stairs,” Dana Marsh said.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two)).toEqual([]));
});
