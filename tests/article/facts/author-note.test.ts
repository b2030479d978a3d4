import { describe, expect, it } from 'vitest';
import { withoutAuthorNote } from '../../../src/article/facts/author-note.ts';
import { FERRY } from '../fixtures/news-page.ts';

const kept = (texts: readonly string[], byline: string | null = 'Ana Lund, Per Holm'): string[] =>
  withoutAuthorNote(texts.map((text) => ({ kind: 'paragraph', text })), byline).map((block) => block.text);

describe('withoutAuthorNote', () => {
  it.each([
    ['opens with the name', ['Per Holm covers the coast for the Courier.']],
    ['gives a mail address', ['Write to Ana Lund at ana@courier.example with your questions.', 'Letters may be shortened before they are printed.']],
    ['ends the text and gives the name', ['Courier reporter Ana Lund has covered four elections and two strikes.']],
  ])('leaves out a note that %s', (_, note) => {
    expect(kept([...FERRY, ...note])).toEqual([...FERRY]);
  });

  it('leaves out a note that is long beside a short text', () => {
    const note = 'Ana Lund is a reporter for the Courier who writes on harbours, ferries and the people who work on them. She studied in Sandvik and lives on the eastern shore.';
    expect(kept([FERRY[0], FERRY[1], note])).toEqual([FERRY[0], FERRY[1]]);
  });

  it('keeps the text where somebody else is named, or the author in its midst', () => {
    const texts = [FERRY[0], 'Asked by Ana Lund, the council would not say what the bus will cost.', ...FERRY.slice(1), 'Per Strand, who steers the boat, wants to stay.'];
    expect(kept(texts)).toEqual(texts);
    expect(kept([...FERRY, 'Ana Lund is a reporter.'], null)).toHaveLength(FERRY.length + 1);
  });
});
