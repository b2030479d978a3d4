import { describe, expect, it } from 'vitest';
import { incidentBefore, incidentsOf, namedIncident, toldIncident } from '../../../../src/claims/extract/incident/incident.ts';
import { readText } from '../../../support/reading.ts';

describe('what an article reports', () => {
  it.each([
    ['A tram overturned on Monday. Four people were hurt.', ['crash']],
    ['A blast tore through a market. The fire spread to a school.', ['explode', 'burn']],
    ['A gunman shot two guards at a bank.', ['shoot']],
    ['Thieves stole a crown from the museum.', ['steal']],
    ['The roof of a gym collapsed under snow.', ['collapse']],
  ])('%s', (text, expected) => expect(incidentsOf(readText(text))).toEqual(expected));

  it.each([
    ['an election', 'Voters elected a new mayor on Sunday.'],
    ['shooting, by “opened fire” alone', 'Soldiers opened fire.'],
    ['what lies far below the top', 'The mayor spoke. It rained. The market was full. Then a tram overturned.'],
    ['what befell another year', 'A tram overturned here in 1988.'],
  ])('is not %s', (_, text) => expect(incidentsOf(readText(text)).filter((f) => f !== 'shoot')).toEqual([]));
});

describe('whether a clause tells of the incident', () => {
  const LEAD = 'A tram crashed in Dunmore on Monday. ';
  /** The incident that the last clause of a sentence behind the lead tells. */
  const tells = (sentence: string): string | null => {
    const reading = readText(`${LEAD}${sentence}`);
    const last = reading.document.sentences.at(-1);
    return last ? (last.clauses.map((c) => toldIncident(reading, last, c)).find((f) => f !== null) ?? null) : null;
  };

  it.each(['The tram overturned on a bend.', 'The accident happened at noon.', 'It happened near the school.', 'The tragedy shocked the town.', 'The tram drove into a wall.', 'It took place at noon.', 'The derailment blocked the line.', 'The tram ran through a crowd.'])('%s', (sentence) => expect(tells(sentence)).toBe('crash'));

  it.each(['A second crash followed.', 'A crash could happen again.', 'The tram did not overturn.', 'A tram overturned here in 1988.', 'The mayor laid flowers.', 'Previous accidents led to fines.', 'The tram drove to the depot.'])('not: %s', (sentence) => expect(tells(sentence)).toBeNull());
});

describe('the noun for the incident', () => {
  const named = (text: string, incidents: readonly string[]): string | null => {
    const { document } = readText(text);
    const [sentence] = document.sentences;
    const phrase = sentence?.phrases[0];
    return sentence && phrase ? namedIncident(sentence, phrase, incidents) : null;
  };

  it.each([['The derailment shut the line.', ['crash'], 'crash'], ['The tragedy shut the line.', ['burn'], 'burn'], ['Another fire shut the line.', ['burn'], null], ['The fires shut the line.', ['burn'], null], ['The strike shut the line.', ['burn'], null]])('%s', (text, incidents, expected) => expect(named(text, incidents)).toBe(expected));

  it('stands before its time or place without a verb or a comma between', () => {
    const before = (text: string): string | null => {
      const reading = readText(text);
      const [sentence] = reading.document.sentences;
      const at = sentence?.tokens.findIndex((t) => t.lower === 'noon') ?? -1;
      return sentence ? incidentBefore(reading, sentence, at) : null;
    };
    expect(before('Police cleared the site of the derailment in Dunmore just before noon.')).toBe('crash');
    expect(before('The derailment shut the line, police said at noon.')).toBeNull();
    expect(before('The mayor spoke of a second derailment at noon.')).toBeNull();
  });
});
