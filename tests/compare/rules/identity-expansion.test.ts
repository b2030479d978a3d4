import { describe, expect, it } from 'vitest';
import { expansionRule } from '../../../src/compare/rules/identity-expansion.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(expansionRule, one, two);
const ASKED = 'What does NIRS stand for?';

describe('what an abbreviation stands for', () => {
  it.each([
    ['a word that one leaves out', 'The National Institute for Rail Safety (NIRS) blamed the signal.', 'The National Institute for Safety (NIRS) blamed the driver.', 'conflict'],
    ['the full name without its letters', 'The National Institute for Rail Safety blamed the signal. Staff of NIRS went home.', 'The National Institute for Safety (NIRS) blamed the driver.', 'conflict'],
    ['another word that fits', 'The National Institute for Rail Safety (NIRS) blamed the signal.', 'The National Inspectorate for Rail Safety (NIRS) blamed the driver.', 'different'],
  ])('%s', (_, one, two, label) => expect(said(one, two)).toEqual([`${label}: ${ASKED}`]));

  it.each([
    ['a longer name that the letters do not fit', 'The National Institute for Rail Safety (NIRS) blamed it.', 'The National Institute for Rail Safety and Prevention (NIRS) blamed it.'],
    ['two spellings', 'The Harbour Co-Operation Centre (HCC) opened.', 'The Harbor Cooperation Center (HCC) opened.'],
    ['two forms of a word', 'The National Transport Rail Bureau (NTRB) opened.', 'The National Transportation Rail Bureau (NTRB) opened.'],
    ['two bodies', 'The National Police Agency (NPA) said so.', 'The New Peoples Army (NPA) said so.'],
    ['an article that writes both', 'The National Institute for Rail Safety (NIRS) blamed it. The National Inspectorate for Rail Safety (NIRS) did not.', 'The National Inspectorate for Rail Safety (NIRS) blamed it.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});
