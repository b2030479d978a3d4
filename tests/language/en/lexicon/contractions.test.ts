import { expect, it } from 'vitest';
import { inFull } from '../../../../src/language/en/lexicon/contractions.ts';

it.each([
  ['weve', 'we have'], ['theyre', 'they are'], ['itll', 'it will'], ['dont', 'do not'], ['cant', 'can not'], ['im', 'i am'], ['thats', 'that is'], ['gonna', 'going to'],
])('%s is %s', (word, full) => expect(inFull(word).join(' ')).toBe(full));

it.each(['were', 'there', 'well', 'ill', 'shell', 'paint', 'harbour', 'tent'])('%s stays as it is', (word) => expect(inFull(word)).toEqual([word]));
