import { describe, expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

/** What there was or was not, with the roots by which another account may have it. */
const lacks = (text: string): string[] => told(text, (s) => s.slot === 'lack' || s.slot === 'there', (s) => `${s.slot}: ${s.object?.text} (${s.object?.modifiers.join(' ')})`);

describe('what there was none of', () => {
  it.each([
    ['No ransom was paid.', 'lack: ransom (ransom)'],
    ['Police found no sign of a struggle.', 'lack: a struggle (struggl)'],
    ['A parade was called off.', 'lack: A parade (parad)'],
    ['The city cancelled a firework display.', 'lack: a firework display (firework displai)'],
    ['The rider did not wear a helmet.', 'lack: a helmet (helmet)'],
    ['The cab was not fitted with brakes.', 'lack: brakes (brake)'],
    ['The coroner ruled out poison.', 'lack: poison (poison)'],
    ['There were fireworks over the bay.', 'there: fireworks (firework)'],
    ['The coach had been fitted with belts.', 'there: belts (belt)'],
  ])('%s', (text, expected) => expect(lacks(text)).toContain(expected));

  it.each([
    ['figures of speech', 'There was no doubt that no time was left.'],
    ['manner', 'He drove without haste.'],
    ['people, whom the counts hold', 'No passengers were hurt.'],
    ['a thing that is there', 'The rider did not wear the helmet.'],
    ['a question', 'Was no ransom paid?'],
    ['another year', 'No ransom was paid in 1998.'],
  ])('is not told of %s: %s', (_, text) => expect(lacks(text)).toEqual([]));
});
