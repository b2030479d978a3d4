import { describe, expect, it } from 'vitest';
import { sharedWords } from '../../../src/compare/rules/shared-words.ts';
import type { Side } from '../../../src/compare/rule.ts';
import { analysed } from '../../support/analysed.ts';

const side = (text: string): Side => {
  const article = analysed('a', text);
  const statement = article.analysis.statements.find((s) => s.kind === 'count');
  if (!statement) throw new Error(`no count in: ${text}`);
  return { article, statement };
};

describe('content words that two clauses share', () => {
  it.each([
    ['Fourteen people died in the ferry fire.', 'The ferry fire killed 14 people.', 2],
    ['Fourteen people drowned when the ferry capsized.', 'The capsizing ferry killed 14 people.', 2],
    ['Fourteen people died in the fire.', 'Nine sailors drowned near Lima.', 0],
  ])('%s / %s: %d', (one, two, n) => expect(sharedWords(side(one), side(two))).toBe(n));

  it('leave out the figure’s own words and function words', () => {
    expect(sharedWords(side('Fourteen people died about then.'), side('Fourteen people fell ill about then.'))).toBe(0);
  });

  it('are the same both ways', () => {
    const [one, two] = [side('Fourteen people died in the ferry fire off Lima.'), side('The fire on the ferry off Lima killed 14 people.')];
    expect(sharedWords(one, two)).toBe(sharedWords(two, one));
  });
});
