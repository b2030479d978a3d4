import { describe, expect, it } from 'vitest';
import { sayingRule } from '../../../src/compare/rules/saying.ts';
import { between } from '../../support/judged.ts';

describe('when something was said', () => {
  it('conflicts where two accounts date the same words of one speaker by other months', () => {
    expect(between(sayingRule, 'Ingrid Solheim said in October that the fish farms were “poisoning the fjord one cage at a time.”', 'In January, former minister Ingrid Solheim told a conference in Bergen that the farms “are poisoning the fjord one cage at a time”.'))
      .toEqual(['conflict: When did Ingrid Solheim say “poisoning the fjord one cage at a time”?']);
  });

  it.each([
    ['two days of one month', '“No penny of public money will go into that stadium,” Mayor Dan Roche told reporters on 4 February.', 'Roche said on 11 February that “no penny of public money will go into that stadium”.'],
    ['a post and a speech', 'Roche wrote on 4 February: “No penny of public money will go into that stadium.”', 'On 17 January, Dan Roche told supporters: “No penny of public money will go into that stadium.”'],
  ])('conflicts by dates: %s', (_, one, two) => {
    expect(between(sayingRule, one, two).map((v) => v.split(' When')[0])).toEqual(['conflict:']);
  });

  it('differs where a day is only reckoned', () => {
    expect(between(sayingRule, '“The vaccine protects children against every known strain,” Dr Lena Ortiz said on Wednesday.', 'Dr Lena Ortiz told a hearing last month: “The vaccine protects children against every known strain.”'))
      .toEqual(['different: When did Dr Lena Ortiz say “The vaccine protects children against every known strain”?']);
  });

  it.each([
    ['of one day', 'Roche said on 4 February that “no penny of public money will go into that stadium”.', '“No penny of public money will go into that stadium,” Roche said in February.'],
    ['of neighbouring days', 'Roche said on Monday that “no penny of public money will go into that stadium”.', '“No penny of public money will go into that stadium,” Roche said on Tuesday.'],
    ['of two speakers', 'Roche said in October that “no penny of public money will go into that stadium”.', '“No penny of public money will go into that stadium,” Hanna Lind said in January.'],
    ['of other words', 'Roche said in October that “no penny of public money will go into that stadium”.', '“The stadium will be the pride of the whole region,” Roche said in January.'],
    ['of few words', 'Roche said in October: “We are ready for this.”', 'Roche said in January: “We are ready for this.”'],
    ['of what is spoken of', 'Roche said the closure in October was “a disgrace to the whole harbour city”.', 'Roche said in January that it was “a disgrace to the whole harbour city”.'],
    ['of words said twice', 'Roche said in October that “no penny of public money will go into that stadium”. Roche told voters in January: “No penny of public money will go into that stadium.”', '“No penny of public money will go into that stadium,” Roche said in January.'],
    ['of words said years apart', 'Roche said in 2012 that “no penny of public money will go into that stadium”.', '“No penny of public money will go into that stadium,” Roche said in January.'],
  ])('says nothing %s', (_, one, two) => {
    expect(between(sayingRule, one, two)).toEqual([]);
  });
});
