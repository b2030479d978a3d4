import { describe, expect, it } from 'vitest';
import { counts } from '../../../support/figures.ts';

describe('roles that several words give', () => {
  it.each([
    ['Seven of its 12 coaches left the rails.', '7 coach derail/agent'],
    ['Nine wagons jumped the tracks.', '9 wagon derail/agent'],
    ['Some 9,000 nurses walked out on Monday.', '9000 people participate'],
    ['About 400 workers went on strike.', '400 people participate'],
    ['Three masked men forced a cashier to open a safe.', '3 people perpetrate'],
    ['Two robbers tied up a guard.', '2 people perpetrate'],
    ['Four thieves stole a painting.', '4 people perpetrate'],
  ])('%s', (text, expected) => expect(counts(text)).toContain(expected));

  it.each([
    ['a denial', 'Nine wagons did not leave the rails.', 'derail'],
    ['a passive', 'Nine wagons were left in the yard.', 'derail'],
    ['leaving a place', 'Nine wagons left the yard.', 'derail'],
    ['going to work', 'About 400 workers went home.', 'participate'],
    ['victims', 'Two robbers died.', 'perpetrate'],
    ['those it is done to', 'Two robbers were arrested.', 'perpetrate'],
    ['who do nothing wrong', 'Two men painted a fence.', 'perpetrate'],
  ])('are not given by %s', (_, text, role) => expect(counts(text).filter((c) => c.includes(role))).toEqual([]));
});
