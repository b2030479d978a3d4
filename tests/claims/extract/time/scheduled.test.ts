import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

const days = (text: string): string[] => told(text, (s) => s.slot === 'scheduled', (s) => `${s.subject?.head}: ${shortValue(s.value)}`);

describe('the day of what is set for one', () => {
  it.each([
    ['The trial is due to start on 17 March at the Old Mill.', 'trial: date:3-17'],
    ['The gig will take place on 14 June.', 'concert: date:6-14'],
    ['A vote was held on Tuesday.', 'vote: weekday:2'],
    ['The inquest begins on Monday.', 'inquest: weekday:1'],
  ])('%s', (text, expected) => expect(days(text)).toEqual([expected]));

  it.each([
    ['another verb', 'The trial was criticised on Monday.'],
    ['another clause', 'The trial opened, the judge said on Monday.'],
    ['no such happening', 'The shop will open on Monday.'],
    ['a month', 'The trial will start in June.'],
    ['a bound', 'The trial will start before Monday.'],
  ])('is not told by %s', (_, text) => expect(days(text)).toEqual([]));
});
