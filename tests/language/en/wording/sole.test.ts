import { describe, expect, it } from 'vitest';
import { soleQuestion } from '../../../../src/language/en/wording/sole.ts';
import { analysed } from '../../../support/analysed.ts';

/** The question that the first figures of two texts make. */
const asked = (one: string, two: string): string => {
  const [a, b] = [one, two].map((source) => ({ source, statement: analysed('a', source).analysis.statements.find((s) => s.value.type === 'quantity') }));
  if (!a?.statement || !b?.statement) throw new Error('no figure');
  const side = { source: a.source, statement: a.statement };
  return soleQuestion(side, { source: b.source, statement: b.statement }, side);
};

describe('what is asked of two figures told in any words', () => {
  it.each([
    ['The clerk embezzled £310,000.', 'The trust is short of £240,000.', 'How much money was embezzled?'],
    ['The club signed her for £3m.', 'Arle Town are £2m better off.', 'How much money was involved?'],
    ['The fire destroyed 3,100 hectares.', 'The flames ate through 4,600 hectares.', 'How large an area was it?'],
    ['The storm destroyed eight barns.', 'Five barns are gone.', 'How many barns did the storm destroy?'],
    ['There are eight barns.', 'He counted five barns.', 'How many barns were there?'],
  ])('%s / %s', (one, two, question) => expect(asked(one, two)).toBe(question));
});
