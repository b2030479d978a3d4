import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

/** Which way, and what it is about. */
const outlooks = (text: string): string[] => told(text, (s) => s.kind === 'outlook', (s) => `${shortValue(s.value)} ${s.object?.modifiers.join(' ')}`);

describe('which way things are expected to go', () => {
  it.each([
    ['The economy will recover next year.', '+ economi'],
    ['The economy is expected to recover next year.', '+ economi'],
    ['The economy will not recover next year.', '- economi'],
    ['Wheat exports could collapse by June, traders said.', '- export wheat'],
    ['The outlook for tourism is bleak.', '- tourism'],
    ['The prospects for a truce are promising.', '+ #agree'],
    ['The club’s prospects are far from bright.', '- club'],
    ['The airline is unlikely to thrive.', '- airlin'],
    ['The ceasefire may falter within days.', '- #agree ceas fire'],
    ['Analysts say the airline is set to expand.', '+ airlin'],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual([expected]));

  it.each([
    ['what has come about', 'The economy recovered last year.'],
    ['a plan without good or ill', 'The council will meet on Monday.'],
    ['a noun for good or ill', 'The council will discuss growth.'],
    ['what is so now', 'The economy is weak.'],
    ['nobody in particular', 'It will improve.'],
    ['a question of ability', 'The driver had to recover the van.'],
  ])('is not told by %s: %s', (_, text) => expect(outlooks(text)).toEqual([]));

  it('is a forecast, and hedged where the clause is', () => {
    const force = (text: string): string[] => told(text, (s) => s.kind === 'outlook', (s) => s.force);
    expect(force('The economy will recover next year.')).toEqual(['forecast']);
    expect(force('The economy could recover next year.')).toEqual(['hedged']);
  });
});
