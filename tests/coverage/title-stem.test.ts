import { describe, expect, it } from 'vitest';
import { titlesAlike, titleStem } from '../../src/coverage/title-stem.ts';

describe('headlines', () => {
  it.each([['UPDATE 2- Ferry burns off Lima', 'ferry burns off lima'], ['Ferry burns off Lima - The Harbour Gazette', 'ferry burns off lima'], ['Ferry burns off Lima!', 'ferry burns off lima']])('%s', (title, stem) => expect(titleStem(title).join(' ')).toBe(stem));

  it.each([
    ['Ferry burns off Lima', 'UPDATE 1- Ferry burns off Lima, 14 dead'],
    ['Fourteen dead as ferry burns off Lima', 'Ferry burns off Lima'],
  ])('%s / %s are forms of one', (a, b) => expect(titlesAlike(a, b)).toBe(true));

  it.each([
    ['Ferry burns off Lima', 'Tram crashes in Lima'],
    ['Man charged', 'Man charged'],
    ['', ''],
    ['Ferry burns off Lima', 'Union votes to strike over pay'],
  ])('%s / %s are not', (a, b) => expect(titlesAlike(a, b)).toBe(false));
});
