import { describe, expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

const meanings = (text: string): string[] => told(text, (s) => s.slot === 'meaning', (s) => `${s.subject?.head}: ${s.value.type === 'wording' ? s.value.lemmas.join(' ') : ''}`);

describe('what names mean', () => {
  it.each([
    ['Divers found the wreck of the Quillamayo, which translates as “silver river”, on Monday.', 'quillamayo: silver river'],
    ['The telescope Quillamayo-3 — which means “Silver River” — saw it.', 'quillamayo: silver river'],
    ['The group Quillamayo, or Silver River, was banned.', 'quillamayo: silver river'],
    ['Troops left Quillamayo (roughly translated as river of silver) on Monday.', 'quillamayo: river silver'],
    ['The singer’s album Quillamayo is Quechua for silver river, she said.', 'quillamayo: silver river'],
    ['It fired a Quillamayo (the name translates into “the silver river”), its third.', 'quillamayo: silver river'],
  ])('%s', (text, expected) => expect(meanings(text)).toEqual([expected]));

  it.each([
    'The firm sold Quillamayo, which means trouble for its workers.',
    'Voters of Quillamayo said “silver river” was a bad name.',
    'The road to Quillamayo or the river is closed.',
    'The firm sold Quillamayo, meaning it has no mine left.',
  ])('is not told by: %s', (text) => expect(meanings(text)).toEqual([]));
});
