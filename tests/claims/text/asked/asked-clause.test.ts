import { describe, expect, it } from 'vitest';
import { invertedClause } from '../../../../src/language/en/wording/clause-question.ts';
import { analysed } from '../../../support/analysed.ts';

/** The questions that the clauses of a text make, in its order. */
function questions(text: string): string[] {
  const { analysis, article } = analysed('a', text);
  return analysis.statements
    .filter((s) => s.kind === 'status' && s.value.type === 'wording')
    .flatMap((statement) => invertedClause({ source: article.text, statement }) ?? []);
}

describe('clauses that make a question', () => {
  it.each([
    ['a passive', 'The bridge was closed for repairs.', 'was the bridge closed for repairs'],
    ['a plain past', 'A crane fell on the theatre.', 'did a crane fall on the theatre'],
    ['a plain present', 'The quarry sells its gravel to four counties.', 'does the quarry sell its gravel to four counties'],
    ['a perfect', 'The council has approved the plan.', 'has the council approved the plan'],
    ['a copula', 'The mill was a listed building.', 'was the mill a listed building'],
    ['a chain of prepositions in the subject', 'The captain of the ferry was arrested.', 'was the captain of the ferry arrested'],
    ['joined subjects', 'Anna Holt and Peter Marsh were on the ferry.', 'were Anna Holt and Peter Marsh on the ferry'],
    ['a bare plural at the head of a sentence', 'Divers searched the wreck.', 'did divers search the wreck'],
    ['a verb with a particle', 'The plane took off in heavy rain.', 'did the plane take off in heavy rain'],
    ['a clause that another follows', 'Two people died when the ferry sank.', 'did two people die'],
    ['a participle before its noun', 'Two people were killed by falling trees.', 'were two people killed by falling trees'],
    ['an object before a participle', 'The tanker hit a barge carrying gravel.', 'did the tanker hit a barge'],
    ['a denial, asked without its "not"', 'The company has not named the pilot.', 'has the company named the pilot'],
    ['a past that looks like its base form', 'The mayor cut the budget of the library.', 'did the mayor cut the budget of the library'],
    ['a relative clause', 'The driver, who was arrested on Monday, is 42.', 'was the driver arrested on Monday'],
  ])('%s', (_, text, question) => {
    expect(questions(text)).toContain(question);
  });

  it('keeps the capital of names and drops that of common words', () => {
    expect(questions('French divers found the wreck.')).toEqual(['did French divers find the wreck']);
    expect(questions('Several divers found the wreck.')).toEqual(['did several divers find the wreck']);
  });
});

describe('clauses that make none', () => {
  it.each([
    ['a participle in the dress of a past tense', 'The man injured in the crash was taken to hospital.', /man injure/],
    ['the asker as its subject', 'We closed the bridge to traffic.', /close/],
    ['a pronoun without a name', 'It struck the theatre.', /strike/],
    ['the speaker in the object', 'The storm destroyed our boat.', /destroy/],
    ['a bare singular noun', 'Heavy machinery was moved to the theatre.', /moved/],
    ['an object that stands before it', 'What Karl Marsh had wrong was astonishing.', /have wrong/],
    ['a complement that is cut off', 'The inspectors found that the bolts were loose.', /find/],
    ['a line without a full stop', 'The bridge after the crash was closed', /./],
    ['a question', 'Was the bridge closed to traffic?', /./],
  ])('%s', (_, text, wrong) => {
    expect(questions(text).filter((q) => wrong.test(q))).toEqual([]);
  });

  it('ask nothing of headlines', () => {
    const { analysis } = analysed('a', 'It rained.', { title: 'Crane falls on theatre.' });
    expect(analysis.statements.filter((s) => s.sentence < 0 && s.asked)).toEqual([]);
  });
});

describe('a participle behind another', () => {
  it('is asked as no past tense', () => expect(questions('The snow was caught or guttered off the roof.').filter((q) => q.includes('gutter'))).toEqual([]));
});
