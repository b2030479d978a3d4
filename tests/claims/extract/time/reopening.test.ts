import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

const openings = (text: string): string[] => told(text, (s) => s.slot === 'reopening', (s) => `${s.subject?.head}: ${shortValue(s.value)}`);

describe('when something opens again', () => {
  it.each([
    ['The museum will reopen on Tuesday.', 'museum: weekday:2'],
    ['The museum will stay closed until Tuesday.', 'museum: weekday:2'],
    ['Lessons at the college resume on Monday.', 'school: weekday:1'],
    ['The college will not open its doors again before June.', 'school: month:6'],
    ['Owners hope to let shoppers back in on Monday.', 'shop: weekday:1'],
    ['The bridge is to be shut to cars until next summer.', 'road: season 2021-06-01'],
    ['It may be next summer at the earliest before vehicles return.', 'road: season 2021-06-01'],
    ['The bridge should be open again before June.', 'road: month:6'],
    ['Thieves broke into the museum at night. It will reopen on Tuesday.', 'museum: weekday:2'],
  ])('%s', (text, expected) => expect(openings(text)).toEqual([expected]));

  it.each([
    ['something that only closes', 'The museum will close on Tuesday.'],
    ['nothing that is known to open', 'The inquiry will resume on Tuesday.'],
    ['two kinds of things', 'The school beside the bridge will reopen on Tuesday.'],
    ['another verb in between', 'The museum will reopen, he told reporters on Tuesday.'],
    ['how long it has been shut', 'The museum has been closed since Tuesday.'],
    ['a pronoun for something else', 'Thieves broke into the villa. It will reopen on Tuesday.'],
    ['a pronoun for one of two', 'The school lies beside the bridge. It will reopen on Tuesday.'],
    ['an hour', 'The museum is closed until 9 a.m.'],
  ])('is not told by %s', (_, text) => expect(openings(text)).toEqual([]));
});
