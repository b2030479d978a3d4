import { describe, expect, it } from 'vitest';
import { actorRule } from '../../../src/compare/rules/actor.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(actorRule, analysed('a', one), analysed('b', two)));

describe('who did it', () => {
  it('agrees over either voice', () => {
    expect(between('The organisers designed the floating barrier in the harbour.', 'The floating barrier in the harbour was designed by the organisers.'))
      .toEqual(['agrees: Who designed the floating barrier?']);
  });

  it('agrees over a name and its short form', () => {
    expect(between('Gareth Pellow proposed the harbour levy in spring. Pellow is a pilot.', 'The harbour levy was proposed by Gareth Pellow.')).toEqual(['agrees: Who proposed the harbour levy?']);
  });

  it('is a different account when another party did what one party does', () => {
    expect(between('The organisers designed the floating harbour barrier near the old pier.', 'The floating harbour barrier near the old pier was designed by the navy.'))
      .toEqual(['different: Who designed the floating harbour barrier?']);
  });

  it.each([
    ['set up once, in either voice', 'The organisers set up a quiet room.', 'The quiet room was set up by the county council.', 'Who set up the quiet room?'],
    ['founded once', 'The quiet room was founded by nurses.', 'The county council founded the quiet room.', 'Who founded the quiet room?'],
  ])('needs less in common where the thing was %s', (_, one, two, question) => {
    expect(between(one, two)).toEqual([`different: ${question}`]);
  });
});

describe('who shot it, told in two ways', () => {
  it('meets a patient called by its name alone, and a team told from others', () => {
    expect(between('A mountain response team shot and killed a two-year-old bear named Bruno near the Arle.', 'Bruno, who was two, was shot dead by gamekeepers near the Arle.')).toEqual(['different: Who shot Bruno?']);
  });

  it('takes no bare team for another agent', () => {
    expect(between('The team shot and killed a two-year-old bear named Bruno near the Arle.', 'Bruno, who was two, was shot dead by gamekeepers near the Arle.')).toEqual([]);
  });

  it('keeps animals of two names apart', () => {
    expect(between('A mountain response team shot and killed a two-year-old bear named Bruno near the Arle.', 'Tilly, who was two, was shot dead by gamekeepers near the Arle.')).toEqual([]);
  });
});

describe('agents that must not meet', () => {
  it.each([
    ['general ones', 'The organisers designed the floating harbour barrier near the pier.', 'Officials designed the floating harbour barrier near the pier.'],
    ['a part of the other', 'Dunmore police designed the floating harbour barrier near the pier.', 'Police designed the floating harbour barrier near the pier.'],
    ['a name and a description', 'Gareth Pellow designed the floating harbour barrier near the pier.', 'An engineer designed the floating harbour barrier near the pier.'],
    ['deeds that many do', 'The mayor praised the floating harbour barrier near the pier.', 'The navy praised the floating harbour barrier near the pier.'],
    ['other things', 'The organisers designed the floating harbour barrier near the pier.', 'The navy designed the wooden dyke barrier upstream.'],
    ['what only stands in an agent’s place', 'The quiet room was founded by nurses.', 'The choice founded the quiet room.'],
    ['other times', 'In 1962 the navy designed the floating harbour barrier near the pier.', 'The organisers designed the floating harbour barrier near the pier.'],
  ])('%s', (_, one, two) => expect(between(one, two).filter((v) => v.startsWith('different') || v.startsWith('conflict'))).toEqual([]));
});
