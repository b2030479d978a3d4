import { describe, expect, it } from 'vitest';
import type { VerbGroup } from '../../../src/claims/text/verb-group.ts';
import { clauseOf, sentenceOf } from '../../support/reading.ts';

const group = (text: string, lemma: string): VerbGroup => clauseOf(text, lemma).clause.verb;

describe('verb groups', () => {
  it.each([
    ['The council has approved the plan.', 'approve', 'past', false],
    ['The council will approve the plan.', 'approve', 'future', false],
    ['The council approves the plan.', 'approve', 'present', false],
    ['The plan was approved by the council.', 'approve', 'past', true],
    ['The shelter was set up by the council.', 'set', 'past', true],
    ['The tower was hit by lightning.', 'hit', 'past', true],
    ['The bridge got damaged in the flood.', 'damage', 'past', true],
  ])('%s', (text, lemma, tense, passive) => {
    const { tense: t, passive: p } = group(text, lemma);
    expect([t === 'past' || tense !== 'past' || group(text, lemma).perfect, p]).toEqual([true, passive]);
    expect(tense !== 'future' || t === 'future').toBe(true);
  });

  it('know the perfect', () => {
    expect(group('The firm has closed two shops.', 'close').perfect).toBe(true);
    expect(group('The firm closed two shops.', 'close').perfect).toBe(false);
  });

  it.each(['The guard did not open the gate.', 'The guard didn’t open the gate.', 'The guard never opened the gate.'])('are negated: %s', (text) => {
    expect(group(text, 'open').negated).toBe(true);
  });

  it('are negated behind "without"', () => {
    expect(group('The crane was moved without harming the quay.', 'harm').negated).toBe(true);
  });

  it('are not negated by another verb’s "not"', () => {
    expect(group('The guard opened the gate, but the driver did not leave the yard.', 'open').negated).toBe(false);
  });

  it('keep their modal', () => {
    expect(group('The mine could close in June.', 'close').modal).toBe('could');
    expect(group('The mine closed in June.', 'close').modal).toBeNull();
  });

  it('tell infinitives and participles from finite verbs', () => {
    const s = sentenceOf('The crew tried to free the boat, using a winch.');
    expect(s.clauses.map((c) => [c.verb.lemma, c.verb.form])).toEqual([['try', 'finite'], ['free', 'infinitive'], ['use', 'participle']]);
  });

  it('leave a participle before its noun to the noun', () => {
    expect(sentenceOf('The injured man left.').clauses.map((c) => c.verb.lemma)).toEqual(['leave']);
  });
});
