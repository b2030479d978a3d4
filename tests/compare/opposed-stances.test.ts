import { describe, expect, it } from 'vitest';
import { opposedStances, stanceKeys, surnameOf } from '../../src/compare/opposed-stances.ts';
import type { Side } from '../../src/compare/rule.ts';
import { analysed } from '../support/analysed.ts';

function sideOf(id: string, text: string): Side {
  const article = analysed(id, text);
  const statement = article.analysis.statements.find((s) => s.kind === 'quotation');
  if (!statement) throw new Error('nothing is quoted');
  return { article, statement };
}

describe('remarks of one speaker', () => {
  it('meet by surname and matter', () => {
    expect(stanceKeys(sideOf('a', '“The water is safe to drink,” said the mayor, Ruth Alder.').statement)).toEqual(['stance@alder:safety']);
    expect(stanceKeys(sideOf('a', '“The water is safe to drink,” she said.').statement)).toEqual([]);
  });

  it('are opposed in either order', () => {
    const [a, b] = [sideOf('a', '“The water is safe to drink,” said Ruth Alder.'), sideOf('b', '“The water is not safe to drink,” said Mrs Alder.')];
    expect([opposedStances(a, b), opposedStances(b, a)]).toEqual([true, true]);
  });

  it('are not, where they take one side', () => {
    expect(opposedStances(sideOf('a', '“The water is safe to drink,” said Ruth Alder.'), sideOf('b', '“There is no danger in the water,” said Ruth Alder.'))).toBe(false);
  });
});

describe('surnames', () => {
  it.each([['Ruth Alder', 'alder'], ['the mayor', null], [null, null], ['he', null]])('%s: %s', (speaker, name) => expect(surnameOf(speaker)).toBe(name));
});
