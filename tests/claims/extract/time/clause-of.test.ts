import { describe, expect, it } from 'vitest';
import { clauseOf, nearestClause } from '../../../../src/claims/extract/time/clause-of.ts';
import { readText } from '../../../support/reading.ts';

/** The verbs of the clause that holds the first time of a sentence, and of the one that it belongs to. */
const verbs = (text: string): [string | null, string | null] => {
  const reading = readText(text);
  const [sentence] = reading.document.sentences;
  const [time] = sentence ? reading.times(sentence) : [];
  if (!sentence || !time) throw new Error(`no time in: ${text}`);
  return [clauseOf(sentence, time)?.verb.lemma ?? null, nearestClause(sentence, time)?.verb.lemma ?? null];
};

describe('the clause of a time', () => {
  it.each([
    ['The judge ruled on Monday.', 'rule', 'rule'],
    ['The mayor said on Monday that the pier had closed.', 'say', 'say'],
    ['The mayor said the pier had closed on Monday.', 'close', 'close'],
    ['The pier, which closed on Monday, will be sold.', 'close', 'close'],
    ['A man who arrived at 6 a.m. was arrested.', 'arrive', 'arrive'],
  ])('%s', (text, holding, nearest) => expect(verbs(text)).toEqual([holding, nearest]));

  it('is the one behind a comma where the time stands first', () => {
    expect(verbs('At 9 p.m., they left the pier.')[1]).toBe('leave');
    expect(verbs('At 9 p.m., police said, they left the pier.')[1]).not.toBeNull();
  });

  it('is none in a sentence without verbs', () => expect(verbs('A quiet evening at 9 p.m. in Dunmore.')).toEqual([null, null]));
});
