import { expect, it } from 'vitest';
import { undoes, unhyphenated } from '../../../../src/language/en/lexicon/reversals.ts';

it.each([['reopen', 'close'], ['release', 'detain'], ['lift', 'impose'], ['regain', 'lose'], ['re-open', 'close'], ['overturn', 'approve']])('%s undoes %s', (verb, other) => {
  expect(undoes(verb, other)).toBe(true);
  expect(undoes(other, verb)).toBe(false);
});
it.each([['reopen', 'reopen'], ['close', 'reopen'], ['visit', 'leave'], ['release', 'close'], ['', '']])('“%s” does not undo “%s”', (verb, other) => expect(undoes(verb, other)).toBe(false));
it.each([['re-opened', 'reopen'], ['close', 'close'], ['rely', 'rely']])('%s: %s', (lemma, plain) => expect(unhyphenated(lemma)).toBe(plain));
