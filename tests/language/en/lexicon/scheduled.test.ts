import { describe, expect, it } from 'vitest';
import { scheduledOf, TAKES_PLACE } from '../../../../src/language/en/lexicon/scheduled.ts';

describe('what is set for a day', () => {
  it.each([['gig', 'concert'], ['trial', 'trial'], ['shop', null]])('%s: %s', (noun, happening) => expect(scheduledOf(noun)).toBe(happening));

  it.each([['is due to start on ', true], ['will be held at noon on ', true], ['was criticised on ', false]])('%s: %s', (words, takes) => expect(TAKES_PLACE.test(words)).toBe(takes));
});
