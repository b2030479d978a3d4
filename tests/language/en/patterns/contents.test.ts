import { describe, expect, it } from 'vitest';
import { contentsIn } from '../../../../src/language/en/patterns/contents.ts';

describe('contents', () => {
  it.each([
    ['The lorry was found to be laden with weapons and grenades, officials said.', 'lorry: weapons and grenades, officials said'],
    ['A barge full of fireworks exploded.', 'barge: fireworks'],
    ['Officers described the van as full of cash on Monday.', 'van: cash'],
  ])('%s', (text, expected) => expect(contentsIn(text).map((c) => `${c.holder}: ${text.slice(c.start, c.end)}`)).toEqual([expected]));

  it('are of things that hold something', () => expect(contentsIn('The night was full of drama.')).toEqual([]));
});
