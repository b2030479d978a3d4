import { describe, expect, it } from 'vitest';
import { expectedRule } from '../../../src/compare/rules/expected.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, stamp = '2021-03-05T10:40:00Z'): string[] => verdicts(judged(expectedRule, analysed('a', one), analysed('b', two, { published: stamp })));
const EXPECTED = 'The Solvay probe will launch in June.';

describe('when something to come is due', () => {
  it('changes with the later account', () => {
    expect(between(EXPECTED, 'Engineers say that the Solvay probe is expected to launch in September.')).toEqual([expect.stringMatching(/^changed: When will the Solvay probe launch/)]);
    expect(between('The tram museum will open on 3 May.', 'The tram museum is set to open on 17 May.')).toEqual(['changed: When will the tram museum open?']);
  });

  it('is a different account where nothing tells which is later', () => {
    expect(between('The trial of the banker will begin in April.', 'The trial of the banker is scheduled to begin in May.', '2021-03-04T09:40:00Z')).toEqual([expect.stringMatching(/^different: When /)]);
  });

  it.each([
    ['two things', EXPECTED, 'The Merian probe will launch in September.'],
    ['two deeds', EXPECTED, 'The Solvay probe will land in September.'],
    ['what happened', EXPECTED, 'The Solvay probe launched in February.'],
    ['a deadline that is kept', 'The tram museum will open by June.', 'The tram museum will open in May.'],
    ['an account with two dates', EXPECTED, 'The Solvay probe will launch in September. The second Solvay probe will launch in December.'],
    ['a month and a day in it', EXPECTED, 'The Solvay probe will launch on 4 June.'],
  ])('is not compared: %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
