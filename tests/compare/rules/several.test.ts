import { describe, expect, it } from 'vitest';
import { severalRule } from '../../../src/compare/rules/several.ts';
import { analysed } from '../../support/analysed.ts';
import { between, judged, verdicts } from '../../support/judged.ts';

describe('one thing or several', () => {
  it.each([
    ['ships', 'Estonia has seized a Panama-flagged tanker over unpaid fines.', 'Estonian officials seized two tankers over unpaid fines.', 'How many tankers did Estonia seize?'],
    ['bills', 'Governor Lena Ortiz vetoed a bill that would have raised the fuel tax.', 'Governor Lena Ortiz vetoed three bills on Capitol Hill.', 'How many bills did Lena Ortiz veto?'],
    ['factories', 'Hartwell Foods bought a factory in Leeds.', 'Hartwell Foods bought two factories in Leeds.', 'How many factories did Hartwell Foods buy?'],
    ['goals', 'Ada Kerr scored a goal against Bergen.', 'Ada Kerr scored two goals against Bergen.', 'How many goals did Ada Kerr score?'],
  ])('differ: %s', (_, one, two, question) => {
    expect(between(severalRule, one, two)).toEqual([`different: ${question}`]);
  });

  it('change where the several were an early count, or are told later', () => {
    expect(between(severalRule, 'Norway fired a rocket from the island base.', 'Initial reports said Norway had fired two rockets.')).toEqual(['changed: How many rockets did Norway fire?']);
    expect(verdicts(judged(severalRule, analysed('a', 'Norway has seized a tanker.', { published: '2021-03-04T09:20:00Z' }), analysed('b', 'Norway has seized two tankers.', { published: '2021-03-06T09:20:00Z' }))))
      .toEqual(['changed: How many tankers did Norway seize?']);
  });

  it.each([
    ['two agents', 'Norway has seized a tanker.', 'Sweden has seized two tankers.'],
    ['things told apart', 'Norway has seized a tanker.', 'Norway has seized two fishing boats.'],
    ['another day', 'Norway has seized a tanker.', 'Norway seized two tankers on Saturday.'],
    ['a stretch of time', 'Norway has seized a tanker.', 'Norway has seized eight tankers since the spring.'],
    ['one of several', 'Norway has seized a second tanker. The first was seized near Bergen. Norway seized a tanker near Oslo.', 'Norway has seized two tankers.'],
    ['a thing that is known', 'Norway has seized the tanker.', 'Norway has seized two tankers.'],
    ['what may be done', 'Norway may have seized a tanker.', 'Norway has seized two tankers.'],
    ['nobody by name', 'The navy seized a tanker.', 'The coast guard seized two tankers.'],
    ['figures alike', 'Norway has seized two tankers.', 'Norway has seized three tankers.'],
  ])('say nothing of %s', (_, one, two) => {
    expect(between(severalRule, one, two)).toEqual([]);
  });
});
