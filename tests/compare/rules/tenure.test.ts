import { describe, expect, it } from 'vitest';
import { tenureRule } from '../../../src/compare/rules/tenure.ts';
import { analysed } from '../../support/analysed.ts';
import { between, judged, verdicts } from '../../support/judged.ts';

const of = (one: string, two: string): string[] => between(tenureRule, `The captain, Peter Vance, retired. ${one}`, `Friends of Peter Vance say he is leaving. ${two}`);
const ASKED = 'How long was Vance with the Rovers?';

describe('how long one person was with one body', () => {
  it('conflicts where both tell it exactly', () => {
    expect(of('Vance spent seven years with the Rovers.', 'He was with the Harbour Rovers for nine years.')).toEqual(['conflict: How long was Peter Vance with the Rovers?']);
  });

  it('is a different account where one counts years and the other seasons, or roughly', () => {
    expect(of('Vance spent seven years with the Rovers.', 'Vance played eight seasons for the Rovers.')).toEqual([`different: ${ASKED}`]);
    expect(of('Vance spent about seven years with the Rovers.', 'Vance spent 12 years with the Rovers.')).toEqual([`different: ${ASKED}`]);
  });

  it('agrees', () => expect(of('Vance spent seven years with the Rovers.', 'In seven seasons with the Rovers, Vance won 40 games.')).toEqual([`agrees: ${ASKED}`]));

  it.each([
    ['two bodies', 'Vance spent seven years with the Rovers.', 'Vance spent nine years with the Falcons.'],
    ['two people', 'Vance spent seven years with the Rovers.', 'Anna Marsh spent nine years with the Rovers.'],
    ['an account with two lengths', 'Vance spent seven years with the Rovers.', 'Vance spent nine years with the Rovers. In two seasons with the Rovers he was captain.'],
    ['lengths that may be one', 'Vance spent nearly eight years with the Rovers.', 'Vance spent seven years with the Rovers.'],
  ])('is not compared: %s', (_, one, two) => expect(of(one, two)).toEqual([]));

  it('has time to grow between two reports far apart', () => {
    const later = analysed('b', 'Peter Vance has spent nine years with the Rovers.', { published: '2023-03-04T09:20:00Z' });
    expect(verdicts(judged(tenureRule, analysed('a', 'The captain Peter Vance has spent seven years with the Rovers.'), later))).toEqual([]);
  });
});
