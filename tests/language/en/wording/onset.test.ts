import { expect, it } from 'vitest';
import { onsetQuestion } from '../../../../src/language/en/wording/onset.ts';

it.each([
  ['the softening toward lenders', 'softening', false, 'When did the softening toward lenders begin?'],
  ['A strike', 'strike', true, 'When did the strike end?'],
  ['The slope', 'sink', false, 'When did the slope begin to sink?'],
  ['House prices', 'rise', true, 'When did the house prices cease to rise?'],
  ['a turning point in the feud', 'turning point', false, 'When did the turning point in the feud begin?'],
])('%s (%s)', (text, lemma, ends, question) => expect(onsetQuestion({ text, lemma }, ends)).toBe(question));
