import { describe, expect, it } from 'vitest';
import { isUnsettled, sameOccasion } from '../../../src/compare/gates/occasion.ts';
import type { Side } from '../../../src/compare/rule.ts';
import { analysed } from '../../support/analysed.ts';

const side = (text: string, published: string | null = '2021-03-04T09:20:00Z'): Side => {
  const article = analysed('a', text, { published });
  const statement = article.analysis.statements.find((s) => s.kind === 'count');
  if (!statement) throw new Error(`no count in: ${text}`);
  return { article, statement };
};
const TEXT = 'Fourteen people died in the fire.';

describe('one occasion', () => {
  it.each([
    ['a day apart', '2021-03-04', '2021-03-05', true],
    ['a week apart', '2021-03-04', '2021-03-11', false],
    ['without a stamp', '2021-03-04', null, true],
  ])('%s: %s', (_, one, two, same) => expect(sameOccasion(side(TEXT, one), side(TEXT, two))).toBe(same));
});

describe('an article that gives several figures', () => {
  const unsettled = (text: string): boolean => isUnsettled(side(text), (s) => s.kind === 'count' && s.predicate === 'die');
  it.each([
    ['of one question', 'Fourteen people died in the fire. Nineteen people died in the fire.', true],
    ['that repeat each other', 'Fourteen people died in the fire. The fire killed 14 people.', false],
    ['one of them given at first', 'Fourteen people died in the fire. Police initially said nine people died.', false],
    ['one of them vague', 'Fourteen people died in the fire. Dozens died.', false],
    ['of two questions', 'Fourteen people died in the fire. Nineteen people were hurt.', false],
  ])('%s: %s', (_, text, expected) => expect(unsettled(text)).toBe(expected));
});
