import { describe, expect, it } from 'vitest';
import { meaningRule } from '../../../src/compare/rules/identity-meaning.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(meaningRule, one, two);
const ASKED = 'What does the name Quillamayo mean?';

describe('what a name means', () => {
  it.each([
    ['a word that looks alike', 'The ferry Quillamayo, which translates as “silver river”, sank in 2011.', 'The ferry Quillamayo — or “Silver Rivet” — sank in 2011.', 'conflict'],
    ['another word', 'Rebels of Quillamayo, meaning “silver river,” signed the deal.', 'Rebels of Quillamayo (literally “moon river”) signed the deal.', 'different'],
    ['another translation', 'The probe Quillamayo, whose name means “silver river”, landed.', 'The probe Quillamayo, Quechua for the bright stream, landed.', 'different'],
    ['the name of a series', 'The probe Quillamayo-2, which means “silver river”, landed.', 'The probe Quillamayo, or Silver River, landed.', 'agrees'],
    ['articles and number aside', 'The probe Quillamayo (“the silver rivers”) landed.', 'The probe Quillamayo, which translates as silver river, landed.', 'agrees'],
  ])('%s', (_, one, two, label) => {
    expect(said(one, two).map((v) => v.replace('-2', ''))).toEqual([`${label}: ${ASKED}`]);
  });

  it.each([
    ['a wording that says less', 'The probe Quillamayo, which means “river”, landed.', 'The probe Quillamayo, which means “silver river”, landed.'],
    ['two nicknames', 'The port of Quillamayo, or “the Fen”, flooded.', 'The port of Quillamayo, or “Little Lima”, flooded.'],
    ['another name', 'The probe Quillamayo, which means “silver river”, landed.', 'The probe Torrow, which means “silver rivet”, landed.'],
    ['what a happening means', 'The court barred Quillamayo, which means that the firm must pay.', 'The court freed Quillamayo, meaning voters may choose it.'],
    ['the nickname of somebody', 'The drummer, Dana Marsh, or “Sticks”, retired.', 'The drummer, Dana Marsh (“Stocks”), retired.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two)).toEqual([]));
});
