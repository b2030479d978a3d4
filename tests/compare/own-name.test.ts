import { expect, it } from 'vitest';
import { ownName } from '../../src/compare/own-name.ts';
import { nameOf, phraseOf } from '../support/made.ts';

it('is the name that a phrase is', () => expect(ownName(nameOf('Jane Marsh'))).toBe('Jane Marsh'));

it.each([
  ['a name that only stands in the phrase', phraseOf('a Louisiana man', { name: 'Louisiana', mention: 0 })],
  ['a phrase without a name', phraseOf('the driver')],
  ['nothing', null],
])('is none of %s', (_, phrase) => expect(ownName(phrase)).toBeNull());
