import { describe, expect, it } from 'vitest';
import { withJoined, withJoinedBefore, type RoleReader } from '../../../../src/claims/extract/attribute/joined-role.ts';
import { textOf, type Sentence } from '../../../../src/claims/text/document.ts';
import { readText } from '../../../support/reading.ts';

const ROLES = /^(?:chairman|founder|executive|mayor|head)$/;

function sentenceOf(text: string): Sentence {
  const sentence = readText(text).document.sentences.find((s) => s.index === 0);
  if (!sentence) throw new Error(text);
  return sentence;
}

const readerOf = (sentence: Sentence): RoleReader => ({
  isRole: (head) => ROLES.test(sentence.tokens[head]?.lower ?? ''),
  chainEnd: (p) => sentence.phrases.find((q) => q.first === p.last + 2 && q.preposition === 'of')?.last ?? p.last,
  begin: (p) => (sentence.tokens[p.first]?.pos === 'DET' ? p.first + 1 : p.first),
});

describe('roles that "and" joins', () => {
  it.each([
    ['Lena Fox, chairman and founder of the fund, left.', 'chairman', ['chairman', 'founder of the fund']],
    ['Lena Fox, chairman and a friend, left.', 'chairman', ['chairman']],
    ['Lena Fox, chairman, left.', 'chairman', ['chairman']],
  ] as const)('behind a name: %s', (text, noun, expected) => {
    const sentence = sentenceOf(text);
    const at = sentence.tokens.findIndex((t) => t.lower === noun);
    expect(withJoined(sentence, { first: at, head: at, last: at }, readerOf(sentence)).map((r) => textOf(sentence.tokens, r.first, r.last))).toEqual(expected);
  });

  it('share the body that the second names', () => {
    const sentence = sentenceOf('Lena Fox, chairman and founder of the fund, left.');
    const [role] = withJoined(sentence, { first: 3, head: 3, last: 3 }, readerOf(sentence));
    expect(role?.body && textOf(sentence.tokens, role.body[0], role.body[1])).toBe('of the fund');
  });

  it.each([
    ['They met Axion chairman and chief executive Lena Fox.', ['chief executive', 'Axion chairman']],
    ['The mayor and chief executive Lena Fox met.', ['chief executive']],
    ['They met chief executive Lena Fox.', ['chief executive']],
  ] as const)('before a name: %s', (text, expected) => {
    const sentence = sentenceOf(text);
    const head = sentence.tokens.findIndex((t) => t.lower === 'executive');
    expect(withJoinedBefore(sentence, { first: head - 1, head, last: head }, readerOf(sentence)).map((r) => textOf(sentence.tokens, r.first, r.last))).toEqual(expected);
  });
});
