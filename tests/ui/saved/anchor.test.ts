import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../src/ui/saved/notes/anchor.ts';
import { annotation, earlierMeridian, readerMeridian } from '../fixtures/reader-views.ts';

const newest = readerMeridian.versions[1];
const text = newest?.text ?? '';
const hash = newest?.versions[1]?.sha256 ?? '';

describe('anchorAll', () => {
  it('places a highlight where it was made', () => {
    const quote = 'Nine people were treated';
    const [one] = anchorAll(text, hash, [annotation('x', quote)]).found;
    expect(text.slice(one?.span.start, one?.span.end)).toBe(quote);
  });

  it('finds it by its words in another version', () => {
    const quote = 'The vessel had sailed from Port Ellery';
    const { found } = anchorAll(earlierMeridian.text, 'other', [annotation('x', quote)]);
    expect(found.map(({ span }) => earlierMeridian.text.slice(span.start, span.end))).toEqual([quote]);
    expect(found[0]?.span.start).not.toBe(text.indexOf(quote));
  });

  it('keeps apart what this version does not hold', () => {
    const { found, lost } = anchorAll(text, hash, readerMeridian.annotations);
    expect(found.map(({ annotation: { id } }) => id)).toEqual(['a', 'b']);
    expect(lost.map(({ id }) => id)).toEqual(['c']);
  });

  it('does not trust a place whose words are others', () => {
    const { found } = anchorAll(text, hash, [annotation('x', 'Nine people were treated', { start: 3 })]);
    expect(text.slice(found[0]?.span.start, found[0]?.span.end)).toBe('Nine people were treated');
  });
});
