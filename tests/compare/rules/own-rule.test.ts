import { describe, expect, it } from 'vitest';
import { countRule } from '../../../src/compare/rules/count.ts';
import { areCapacities, hasOwnRule } from '../../../src/compare/rules/own-rule.ts';
import { statementsOf } from '../../support/analysed.ts';
import { between } from '../../support/judged.ts';

describe('figures with rules of their own', () => {
  it('are what something can hold, and the count that those words seem to give', () => {
    const statements = statementsOf('The ferry can carry 400 passengers. There were 90 passengers on board.');
    expect(statements.filter(hasOwnRule).map((s) => s.slot)).toEqual(['capacity']);
    expect(statements.filter((s) => s.kind === 'count' && areCapacities(statements)(s)).map((s) => (s.value.type === 'quantity' ? s.value.stated : null))).toEqual([400, 400]);
  });

  it('are no counts', () => {
    expect(between(countRule, 'The ferry can carry 400 passengers.', 'The ferry was carrying 250 passengers.')).toEqual([]);
    expect(between(countRule, 'The ferry was carrying 400 passengers.', 'The ferry was carrying 250 passengers.')).not.toEqual([]);
  });
});
