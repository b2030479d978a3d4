import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

const LEAD = 'A tram crashed in Dunmore on Monday. ';
/** The incident, how the clause comes by the moment, the clock time in minutes and its bound. */
const moments = (sentence: string): string[] => told(`${LEAD}${sentence}`, (s) => s.slot === 'moment', (s) => `${s.predicate} ${s.object?.modifiers[0]} ${shortValue(s.value)} ${s.object?.head ?? ''}`.trim());

describe('the moment of the incident', () => {
  it.each([
    ['The tram overturned at 6.10am.', 'crash told clock:370'],
    ['The crash happened at about 9 p.m., police said.', 'crash told clock:1260 about'],
    ['The accident at noon blocked the line.', 'crash told clock:720'],
    ['Police were called at 8:45 p.m.', 'crash called clock:1245'],
    ['Firefighters were called to the scene shortly after 6 a.m.', 'crash called clock:360 shortly after'],
    ['Crews received reports of a crash at 7:05 a.m.', 'crash told clock:425'],
    ['“I heard a loud bang at 5:58 a.m.,” a neighbour said.', 'crash noticed clock:358'],
    ['It happened around midnight.', 'crash told clock:0 around'],
  ])('%s', (sentence, expected) => expect(moments(sentence)).toEqual([expected]));

  it.each([
    ['another event', 'The mayor spoke at noon.'],
    ['a plan', 'The line will open at 6 a.m.'],
    ['a day without a clock time', 'The tram overturned on Monday morning.'],
    ['an open bound', 'The tram overturned after 6 a.m. but before dawn.'],
    ['another year', 'A tram overturned here at 6 a.m. in 1988.'],
    ['another crash', 'A second crash happened at 9 p.m.'],
    ['a doctor who is called', 'The union was called at 8:45 p.m. to talks.'],
    ['an “if”', 'If the tram had overturned at 8 a.m., the school bus would have been there.'],
  ])('is not told by %s: %s', (_, sentence) => expect(moments(sentence)).toEqual([]));

  it('is not told where the article reports no incident', () => {
    expect(told('Voters elected a mayor. Police were called at 8:45 p.m.', (s) => s.slot === 'moment', () => 'moment')).toEqual([]);
  });
});
