import { describe, expect, it } from 'vitest';
import { negationRule } from '../../../src/compare/rules/negation.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, hours = 0): string[] =>
  verdicts(judged(negationRule, analysed('a', one), analysed('b', two, { published: new Date(Date.parse('2021-03-04T09:20:00Z') + hours * 3_600_000).toISOString() })));

describe('denials', () => {
  it.each([
    ['in the same words', 'The pilot was drinking, a witness said.', 'The pilot was not drinking, the airline said.'],
    ['of a verb and its particle', 'The sirens did not go off.', 'The sirens went off, residents said.'],
    ['of an active in the passive', 'The library has been closed since Monday, a reader said.', '“We have not closed the library,” Pellow said.'],
    ['of what befell the speaker', 'The railway said that it had not been warned.', 'The ministry said that the railway had been warned in January.'],
    ['of a decision by a named actor', 'A court sentenced the former mayor Gareth Pellow on Friday. He will appeal, his lawyer said.', 'Pellow will not appeal, according to his lawyer.'],
  ])('conflict %s', (_, one, two) => {
    expect(between(one, two).map((v) => v.split(':')[0])).toEqual(['conflict']);
  });

  it.each([
    ['holding under another verb', 'The minister had shares in the Aldmere copper mine.', 'The minister never owned shares in the Aldmere copper mine.'],
    ['holding none', 'The Pellow bank held secret accounts in Panama.', 'The Pellow bank has no secret accounts in Panama, a spokesman said.'],
    ['a report of a denial', 'The pilot was drinking, a witness said.', 'The airline denied that the pilot was drinking.'],
    ['a denial without a clause of its own', 'The surgeon signed the consent forms, a nurse said.', 'The surgeon denied signing the consent forms.'],
  ])('conflict over %s', (_, one, two) => {
    expect(between(one, two).map((v) => v.split(':')[0])).toEqual(['conflict']);
  });

  it.each([
    ['a later account', 'changed', 'The council of Aldmere has not yet approved the harbour plan.', 'The council of Aldmere has approved the harbour plan.', 6],
    ['a later account that counts', 'changed', 'The police of Aldmere have not yet identified any attackers.', 'The police of Aldmere have identified 14 attackers.', 40],
    ['a later account of what was still to be done', 'changed', 'The council of Aldmere has yet to approve the harbour plan.', 'The council of Aldmere has approved the harbour plan.', 6],
    ['an account of the same hour', 'different', 'The council of Aldmere has not yet approved the harbour plan.', 'The council of Aldmere has approved the harbour plan.', 0],
    ['an earlier account', 'conflict', 'The council of Aldmere has not approved the harbour plan.', 'The council of Aldmere has approved the harbour plan.', -6],
  ])('that hold up to now beside %s are %s', (_, label, one, two, hours) => {
    expect(between(one, two, hours).map((v) => v.split(':')[0])).toEqual([label]);
  });

  it('asks in the words of what was not done yet', () => {
    expect(between('The police of Aldmere have not yet identified any attackers.', 'The police of Aldmere have identified a total of 14 attackers.', 40)).toEqual(['changed: Have the police of Aldmere yet identified any attackers?']);
  });

  it('takes dates days apart for the order where their hours are placeholders', () => {
    const dated = (label: string, text: string, published: string) => analysed(label, text, { published });
    const changed = (one: string, two: string): string[] => verdicts(judged(negationRule, dated('a', 'The council of Aldmere has not yet approved the harbour plan.', one), dated('b', 'The council of Aldmere has approved the harbour plan.', two))).map((v) => v.split(':')[0] ?? '');
    expect(changed('2021-03-04T00:00:00Z', '2021-03-09T00:00:00Z')).toEqual(['changed']);
    expect(changed('2021-03-04T00:00:00Z', '2021-03-04T12:00:00Z')).toEqual(['different']);
  });

  it.each([
    ['what is asked of somebody else', 'The traders’ letter to the Aldmere harbour council did not call for Pellow’s resignation.', 'The traders’ letter calls on the Aldmere harbour council to ensure a review.'],
    ['rhetorical negation', 'The pilot was not only drinking.', 'The pilot was drinking.'],
    ['other holdings', 'The minister had shares in the Aldmere copper mine.', 'The minister never owned a house near the Aldmere copper mine.'],
    ['two denials', 'The Pellow bank denied that it sold its shares in the copper mine.', 'The Pellow bank did not sell its shares in the copper mine.'],
    ['a purpose that is denied, not the deed', 'The army did not test a rocket to start a war, the general said.', 'The army tested a rocket in May.'],
    ['another object', 'The club did not sign the striker.', 'The club did sign the keeper.'],
    ['another agent in the same voice', 'The mayor has not closed the library.', 'The bishop has closed the chapel.'],
    ['a number that only the denial names', 'The police of Aldmere have not yet identified the two attackers.', 'The police of Aldmere have identified the attackers.'],
    ['another verb of the family', 'The trams did not derail.', 'The trams collided.'],
    ['a year that only one side names', 'The bridge has not collapsed.', 'The bridge collapsed in 1967.'],
    ['any such thing', 'A library has not been closed.', 'We closed the library.'],
    ['what may come', 'The levee will not break.', 'The levee broke.'],
  ])('say nothing of %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});
