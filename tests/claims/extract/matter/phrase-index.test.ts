import { expect, it } from 'vitest';
import { matterWords } from '../../../../src/claims/extract/matter/phrase-index.ts';
import { sentenceOf } from '../../../support/reading.ts';

it('finds each phrase of a sentence with its matter, its answer and the thing that it names', () => {
  const text = 'The jury was unanimous: he broke his left wrist.';
  const found = matterWords(sentenceOf(text), text).map((m) => [m.matter.id, m.answer, text.slice(m.start, m.end), m.thing]);
  expect(found).toContainEqual(['unanimous', 0, 'unanimous', null]);
  expect(found).toContainEqual(['side', 0, 'left wrist', 'wrist']);
});
