import { describe, expect, it } from 'vitest';
import { openCaveat, openQuestion } from '../../../../src/language/en/wording/open-question.ts';

describe('questions that one account leaves open', () => {
  it.each([
    ['cause', 'crash', 'What caused the crash?'],
    ['cause', null, 'What caused it?'],
    ['motive', null, 'What was the motive?'],
    ['claim', null, 'Has anybody claimed responsibility?'],
    ['charge', null, 'Has anybody been charged?'],
    ['arrest', null, 'Has anybody been arrested?'],
    ['toll', null, 'Was anybody hurt or killed?'],
    ['identity', 'driver', 'Has the driver been named?'],
    ['identity', 'victims', 'Have the victims been named?'],
    ['comment', 'The airline', 'Has the airline commented?'],
    ['comment', 'Jane Marsh', 'Has Jane Marsh commented?'],
    ['comment', 'A union', 'Has the union commented?'],
    ['comment', 'the police', 'Have the police commented?'],
  ])('%s of %s', (family, about, question) => expect(openQuestion(family, about)).toBe(question));

  it('says why an answer need not be news', () => expect(openCaveat()).toMatch(/^[A-Z].*\.$/));
});
