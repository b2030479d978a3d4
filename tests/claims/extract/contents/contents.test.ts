import { expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

const contents = (text: string): string[] => told(text, (s) => s.slot === 'contents', (s) => `${s.subject?.head}: ${s.value.type === 'wording' ? s.value.lemmas.join(' ') : ''}`);

it('a thing and the nouns for what is in it', () => {
  expect(contents('The mayor said the boat was packed with migrants.')).toEqual(['boat: migrant']);
  expect(contents('In 2011 a boat packed with migrants sank.')).toEqual([]);
});
