import { describe, expect, it } from 'vitest';
import { OPENS_AT, SHUT_UNTIL } from '../../../../src/language/en/patterns/reopening.ts';

describe('words before the time of an opening', () => {
  it.each(['The pool will reopen on ', 'The pool is to run again from ', 'They hope to have it back in service by '])('%s', (text) => expect(OPENS_AT.test(text)).toBe(true));
  it.each(['The pool will stay shut until ', 'The pool will not reopen before ', 'All of it is out of action to the public until '])('%s', (text) => expect(SHUT_UNTIL.test(text)).toBe(true));
  it.each(['The pool will open on ', 'The pool will reopen, she said on '])('none: %s', (text) => expect(OPENS_AT.test(text) || SHUT_UNTIL.test(text)).toBe(false));
});
