import { expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

const fragments = (text: string): string[] => told(text, (s) => s.slot === 'fragment', (s) => `${s.speaker}: ${s.value.type === 'wording' ? s.value.text : ''}`);

it('a few words of a speaker, in whatever marks', () => {
  expect(fragments('Dana Marsh said there was “sheer panic” on the lower deck.')).toEqual(['Dana Marsh: sheer panic']);
  expect(fragments("Dana Marsh said the crossing was ‘a bumpy ride’ for all.")).toEqual(['Dana Marsh: bumpy ride']);
});

it.each([
  ['a title', 'Dana Marsh said she had sung “Man of Hours” that night.'],
  ['one telling word', 'Dana Marsh said it was “quite awful” on deck.'],
  ['words of nobody', 'The deck was a scene of “sheer panic” that night.'],
  ['a whole quotation', '“There was sheer panic on the lower deck,” Dana Marsh said.'],
])('nothing of %s', (_, text) => expect(fragments(text)).toEqual([]));
