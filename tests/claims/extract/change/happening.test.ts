import { describe, expect, it } from 'vitest';
import { happeningTime } from '../../../../src/claims/extract/change/happening.ts';
import { readText } from '../../../support/reading.ts';

/** The time of the subject of the first clause, in an article of 4 March 2021. */
const time = (text: string, presented = false): string | null => {
  const reading = readText(text);
  const [s] = reading.document.sentences;
  const clause = s?.clauses[0];
  const value = s && clause?.subject ? happeningTime(reading, s, clause, clause.subject, presented) : null;
  return value && (value.floating ?? new Date(value.from ?? 0).toISOString().slice(0, 4));
};

describe('when a happening took place that is a subject', () => {
  it.each([
    ['The summit signals a thaw.', 'event'],
    ['Tuesday’s summit signalled a thaw.', 'event'],
    ['This summit signalled a thaw.', 'event'],
    ['The summit signalled a thaw.', 'event:undated'],
    ['The strike of 1984 signalled a thaw.', '1984'],
    ['It signals a thaw.', 'event'],
    ['The resignation signals a thaw.', 'event'],
  ])('%s', (text, expected) => expect(time(text)).toBe(expected));

  it.each(['The minister signals a thaw.', 'Investors signal a thaw.', 'The committee signals a thaw.', 'They signal a thaw.', 'The bridge signals a thaw.'])('is nothing for: %s', (text) => expect(time(text)).toBeNull());

  it('takes a thing for a happening where it is presented as one', () => {
    expect(time('The bridge marks the start of a thaw.', true)).toBe('event');
    expect(time('The minister marks the start of a thaw.', true)).toBeNull();
  });
});
