import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

const called = (text: string): string[] => told(text, (s) => s.slot === 'called', (s) => `${s.subject?.text}: ${s.object?.text}: ${shortValue(s.value)}`);

describe('what somebody calls something', () => {
  it.each([
    ['Ruth Alder called the ruling “shameful”.', 'Ruth Alder: the ruling: shameful'],
    ['The court rejected the appeal as “entirely without merit”.', 'The court: the appeal: entirely without merit'],
    ['Ruth Alder described the bridge as a “death trap” on Monday.', 'Ruth Alder: the bridge: death trap'],
  ])('%s', (text, expected) => expect(called(text)).toEqual([expected]));

  it.each([
    ['without quotation marks', 'Ruth Alder called the ruling shameful.'],
    ['in what somebody would say', 'Ruth Alder would call the ruling “shameful”.'],
    ['in a denial', 'Ruth Alder did not call the ruling “shameful”.'],
    ['by a verb of saying', 'Ruth Alder told the court “shameful things”.'],
    ['far behind the verb', 'Ruth Alder called the mayor about the ruling on the bridge, and over dinner with friends from school she sang “Yesterday”.'],
  ])('is not read %s', (_, text) => expect(called(text)).toEqual([]));
});
