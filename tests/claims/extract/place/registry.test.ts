import { describe, expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

const registers = (text: string): string[] => told(text, (s) => s.slot === 'registry', (s) => `${s.subject?.name}: ${s.value.type === 'named' ? s.value.phrase.head : ''}`);

describe('where things are registered', () => {
  it.each([
    ['Pirates boarded the Liberian-flagged oil tanker Osby Star off Lagos.', 'Osby Star: LR'],
    ['The Osby Star, flying the flag of the Marshall Islands, was towed to port.', 'Osby Star: MH'],
    ['The trawler was hit by the Osby Star, a Cyprus-registered ferry, at dawn.', 'Osby Star: CY'],
    ['Osby Star was sailing under a Panamanian flag when it sank.', 'Osby Star: PA'],
    ['Shares of Welm Holdings, which is incorporated in Delaware, fell.', 'Welm Holdings: US-DE'],
  ])('%s', (text, expected) => expect(registers(text)).toEqual([expected]));

  it.each([
    'A Panama-flagged tanker sank off Lagos.',
    'Dana Marsh is registered in Malta.',
    'The Osby Star was registered in 2011.',
    'The Osby Star was once registered in Malta.',
    'Fans of the Osby Star waved the flag of Malta.',
  ])('is not told by: %s', (text) => expect(registers(text)).toEqual([]));
});
