import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

/** The incident, its place in the course of the occasion, and the occasion's nouns. */
const phases = (text: string): string[] => told(text, (s) => s.slot === 'phase', (s) => `${s.predicate} ${shortValue(s.value)} ${s.object?.modifiers.join(' ')}`);

describe('where in the course of an occasion the incident falls', () => {
  it.each([
    ['A stand collapsed during a match in Dunmore.', 'collapse during match'],
    ['A blast killed two guards before the concert.', 'explode before concert'],
    ['A gunman shot a guard after a rally.', 'shoot after rally'],
    ['A van crashed into people leaving a concert.', 'crash after concert'],
    ['A van crashed into people watching a parade.', 'crash during parade'],
    ['A bomb exploded as the concert ended.', 'explode after concert'],
    ['A fire broke out in a hall. The fire began amid a wedding party.', 'burn during wedding party'],
  ])('%s', (text, expected) => expect(phases(text)).toContain(expected));

  it.each([
    ['no incident is told', 'Crowds cheered during the match.'],
    ['the occasion is only where it was', 'A stand collapsed at the concert hall.'],
    ['it could have happened', 'A stand could have collapsed during the match.'],
    ['no occasion is named', 'A stand collapsed during the storm.'],
    ['another year is told', 'A stand collapsed during a match in 1988.'],
  ])('is not told where %s', (_, text) => expect(phases(text)).toEqual([]));
});
