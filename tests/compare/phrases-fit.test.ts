import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import { subjectsFit } from '../../src/compare/phrases-fit.ts';
import type { Side } from '../../src/compare/rule.ts';
import { analysed } from '../support/analysed.ts';

function sideOf(id: string, text: string): Side {
  const article = analysed(id, text);
  const statement = article.analysis.statements.findLast((s) => s.kind === 'status' && s.subject !== null);
  if (!statement) throw new Error(`no subject in: ${text}`);
  return { article, statement };
}
const fit = (one: string, two: string): boolean => {
  const [a, b] = [sideOf('a', one), sideOf('b', two)];
  const alignment = align([a.article, b.article]);
  expect(subjectsFit(b, a, alignment)).toBe(subjectsFit(a, b, alignment));
  return subjectsFit(a, b, alignment);
};

describe('subjectsFit', () => {
  it.each([
    ['one name', 'Gareth Pellow opened the new harbour bridge.', 'Gareth Pellow opened the old harbour bridge.'],
    ['a name and its short form', 'Gareth Pellow opened the new harbour bridge.', 'Gareth Pellow is a pilot. Pellow opened the new harbour bridge.'],
    ['one head noun', 'The old crane hit the harbour bridge.', 'A crane hit the harbour bridge.'],
  ])('%s', (_, one, two) => expect(fit(one, two)).toBe(true));

  it.each([
    ['two names', 'Gareth Pellow opened the new harbour bridge.', 'Lena Orvik opened the new harbour bridge.'],
    ['two things', 'The old crane hit the harbour bridge.', 'A barge hit the harbour bridge.'],
  ])('not %s', (_, one, two) => expect(fit(one, two)).toBe(false));
});
