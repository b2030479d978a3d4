import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { statementsOf } from '../../../support/analysed.ts';
import { subjectOf, told } from '../../../support/told.ts';

const isProposition = (s: Statement): boolean => s.kind === 'status' && s.value.type === 'wording' && s.cardinality === 'list';
/** Subject, verb with its negation, object. */
const facts = (text: string): string[] => told(text, isProposition, (s) => `${subjectOf(s)}: ${s.polarity === 'negative' ? 'not ' : ''}${s.slot} ${s.object?.text ?? ''}`.trim());

describe('what clauses say', () => {
  it.each([
    ['The senate rejected the budget.', ['The senate: reject the budget']],
    ['The budget was rejected by the senate.', ['The budget: reject']],
    ['The striker scored twice and left the pitch.', ['The striker: score', 'The striker: leave the pitch']],
    ['Police said the driver ignored a signal.', ['the driver: ignore a signal']],
    ['The driver did not ignore the signal.', ['The driver: not ignore the signal']],
    ['Nobody helped the village.', ['Nobody: not help the village']],
    ['The village had not been warned.', ['The village: not warn']],
    ['Judge Ruth Alder froze the assets. She will hear the case in June.', ['Ruth Alder: freeze the assets', 'Ruth Alder: hear the case']],
    ['The senator, who chairs the panel, opposed the treaty.', ['The senator: chair the panel', 'The senator: oppose the treaty']],
    ['The company denied selling oil to the rebels.', ['The company: sell oil']],
    ['The mayor said that smugglers who cross the border paid a fine.', ['smugglers: pay a fine']],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected));

  it.each([
    ['a question', 'Did the senate reject the budget?'],
    ['an order', 'You should read the budget.'],
    ['a clause that only reports', 'The mayor said on Monday.'],
    ['too few words', 'It ended.'],
    ['an empty subject', 'There was snow on the pitch.'],
  ])('%s is none', (_, text) => expect(facts(text)).toEqual([]));

  it('ends before the source that the sentence names', () => {
    const [clause] = told('The driver ignored a signal, according to his lawyer.', isProposition, (s) => s.clause.end);
    expect(clause).toBe('The driver ignored a signal'.length);
  });

  it('names who acts in either voice', () => {
    const agents = (text: string): (string | null)[] => told(text, isProposition, (s) => s.scope.basis ?? null);
    expect(agents('The senate rejected the budget.')).toEqual(['senate']);
    expect(agents('The budget was rejected by the senate.')).toEqual(['senate']);
    expect(agents('The budget was rejected on Monday.')).toEqual([null]);
  });

  it('puts the rarest words first', () => {
    const fact = statementsOf('The trawler rammed a boat.').find(isProposition);
    const lemmas = fact?.value.type === 'wording' ? fact.value.lemmas : [];
    expect(lemmas.indexOf('trawler')).toBeLessThan(lemmas.indexOf('boat'));
  });
});
