import { describe, expect, it } from 'vitest';
import { anyQuestion, clausesAsk, samePredicate, tellsMeans } from '../../../src/compare/rules/proposition-question.ts';
import type { Side } from '../../../src/compare/rule.ts';
import { analysed } from '../../support/analysed.ts';

/** The clause of a text whose verb has a lemma. */
const side = (text: string, lemma: string): Side => {
  const article = analysed('a', text);
  const statement = article.analysis.statements.find((s) => s.kind === 'status' && s.value.type === 'wording' && s.slot === lemma);
  if (!statement) throw new Error(`no “${lemma}” in: ${text}`);
  return { article, statement };
};

describe('the question that two clauses answer', () => {
  it.each([
    ['The senate passed the budget on Monday.', 'pass', 'The budget was passed by the senate.', 'pass', /^(?:Did the senate pass the budget|Was the budget passed by the senate)/],
    ['Nurses said the ward was full.', 'be', 'The ward was full, nurses said.', 'be', /^Was the ward full\?$/],
  ])('%s / %s', (one, p, two, q, question) => expect(clausesAsk(side(one, p), side(two, q))).toMatch(question));

  it('is put in the past where a caption puts in the present what happened', () => {
    const [told, caption] = [side('The city team won the island cup on Sunday.', 'win'), side('(Fans cheer after the city team win the cup.)', 'win')];
    expect([clausesAsk(told, caption), clausesAsk(caption, told)]).toEqual(Array(2).fill('Did the city team win the island cup on Sunday?'));
  });

  it('is none where the predicates do not meet and nobody speaks', () => {
    expect(clausesAsk(side('The senate passed the budget.', 'pass'), side('The senate hired a cook.', 'hire'))).toBeNull();
  });

  it('is any that fits where nothing better does, but not of a place', () => {
    expect(anyQuestion(side('The brakes failed on the bend.', 'fail'), side('The brakes were old and worn.', 'be'))).toBe('What is known about the brakes?');
    expect(anyQuestion(side('Portugal was hit by storms.', 'hit'), side('Portugal won the final.', 'win'))).toBeNull();
  });

  it('is of a means where one side tells how somebody did it', () => {
    const means = side('President Ruth Alder broke a taboo by shaking hands with him.', 'shake');
    expect(tellsMeans(means, side('President Ruth Alder shook hands with him.', 'shake'))).toBe(true);
    expect(tellsMeans(side('Ruth Alder shook hands with him.', 'shake'), side('Ruth Alder shook hands with Peter Halm.', 'shake'))).toBe(false);
  });
});

it('a predicate meets itself, and a noun of its own family', () => {
  const [passed, vote] = [side('The senate passed the budget.', 'pass'), side('The senate gave its approval to the budget.', 'give')];
  expect(samePredicate(passed.statement, passed.statement)).toBe(true);
  expect(samePredicate(passed.statement, vote.statement)).toBe(true);
  expect(samePredicate(passed.statement, side('The senate hired a cook.', 'hire').statement)).toBe(false);
});
