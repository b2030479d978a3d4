import { describe, expect, it } from 'vitest';
import { readText } from '../../support/reading.ts';

const times = (text: string) => {
  const reading = readText(text);
  return reading.document.sentences.flatMap((s) => reading.times(s));
};

describe('times of a sentence', () => {
  it('stand at their words in the text', () => {
    const text = 'The pier stood. It burned on 3 June 2019 and again last summer.';
    expect(times(text).map((t) => text.slice(t.start, t.end))).toEqual(['on 3 June 2019', 'last summer']);
    for (const t of times(text)) expect(t.text).toBe(text.slice(t.start, t.end));
  });

  it('never overlap; the longer one wins', () => {
    expect(times('The fair opened in May 2018.').map((t) => t.text)).toEqual(['May 2018']);
  });

  it.each([
    ['The mall will stay closed until Monday.', '2021-03-08'],
    ['The mall is to open on Monday.', '2021-03-08'],
    ['They planned to meet on Monday.', '2021-03-08'],
    ['They came from behind to win the cup on Monday.', '2021-03-01'],
    ['She is the third minister to fall since January.', '2021-01-01'],
    ['The mall was closed on Monday.', '2021-03-01'],
  ])('lie ahead or behind as the clause does: %s', (text, from) => {
    expect(new Date(times(text)[0]?.span.from ?? 0).toISOString().slice(0, 10)).toBe(from);
  });

  it.each([
    ['It has been shut since 2017.', 'since'],
    ['It has been shut since at least 2017.', 'since'],
    ['It has been shut since the beginning of 2017.', 'since'],
    ['It has been shut since the middle of January.', 'since'],
    ['It has been shut since as far back as the start of 2017.', 'since'],
    ['It is shut until 2027.', 'until'],
    ['It was shut in 2017.', null],
    ['It was shut shortly after 2017.', 'shortly after'],
  ])('know what bounds them: %s', (text, bound) => expect(times(text)[0]?.bound).toBe(bound));

  it('of a clause about the future lie ahead', () => {
    expect(times('The pier will open on Monday.')[0]?.span.from).toBe(Date.UTC(2021, 2, 8));
    expect(times('The pier opened on Monday.')[0]?.span.from).toBe(Date.UTC(2021, 2, 1));
  });
});
