import { describe, expect, it } from 'vitest';
import { causeRule } from '../../../src/compare/rules/cause.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(causeRule, analysed('a', one), analysed('b', two)));

describe('accounts of a cause', () => {
  it('agree over different words around the same cause', () => {
    expect(between('The Port Marrow ferry was cancelled because of freezing fog over the estuary.', 'The operator cancelled the Port Marrow ferry because freezing fog lay over the estuary.')).toEqual(['agrees: Why was the Port Marrow ferry cancelled?']);
  });

  it('are different accounts of one crash, never a conflict', () => {
    expect(between('The derailment of the overnight freight train near Port Marrow lighthouse was caused by a broken rail.', 'The derailment of the overnight freight train near Port Marrow lighthouse was caused by speeding.')).toEqual(['different: What caused the derailment of the overnight freight train near Port Marrow lighthouse?']);
  });

  it.each([
    ['other effects', 'The ferry service was cancelled because of dense fog.', 'The match was postponed because of a power cut.'],
    ['a cause that is denied', 'The ferry was delayed because of dense fog.', 'The ferry was not delayed because of dense fog.'],
    ['the asker’s own voice', 'We cancelled because of dense fog.', 'We cancelled because of dense fog.'],
  ])('do not meet: %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});
