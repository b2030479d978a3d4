import { describe, expect, it } from 'vitest';
import { actingQuestion, befallingQuestion, knownQuestion, speakerQuestion, whatDidQuestion } from '../../../../src/language/en/wording/plain-question.ts';
import { made, nameOf, phraseOf } from '../../../support/made.ts';

const verb = (lemma: string) => ({ start: 0, end: 0, lemma });
const pier = phraseOf('the pier');

describe('plain questions of two clauses', () => {
  it('write the article of a subject small', () => expect(whatDidQuestion('The Halcyon')).toBe('What did the Halcyon do?'));

  it('ask what befell one thing', () => {
    const a = made({ subject: pier, predicate: 'burn', verb: verb('burn') });
    expect(befallingQuestion(a, a)).toBe('What happened to the pier?');
    expect(befallingQuestion(a, made({ subject: phraseOf('the ferry'), predicate: 'burn', verb: verb('burn') }))).toBeNull();
  });

  it('ask what somebody did', () => {
    const a = made({ subject: phraseOf('the mayor'), scope: { basis: 'mayor' }, verb: verb('visit') });
    expect(actingQuestion(a, a, false)).toBe('What did the mayor do?');
    expect(actingQuestion(made({ ...a, verb: verb('be') }), a, false)).toBeNull();
    expect(actingQuestion(made({ ...a, scope: {} }), a, false)).toBeNull();
    const crane = made({ subject: phraseOf('the crane'), scope: { basis: 'crane' }, verb: verb('hit') });
    expect(actingQuestion(crane, crane, false)).toBeNull();
  });

  it('ask what is known of one thing', () => {
    expect(knownQuestion(made({ subject: phraseOf('the brakes') }), made({ subject: phraseOf('the brakes') }))).toBe('What is known about the brakes?');
    const years = made({ subject: phraseOf('the two years', { head: 'year' }) });
    expect(knownQuestion(years, years)).toBeNull();
    expect(knownQuestion(made({ subject: phraseOf('it') }), made({ subject: phraseOf('it') }))).toBeNull();
  });

  it('ask what one speaker said', () => {
    const said = (speaker: string | null) => made({ subject: pier, speaker });
    expect(speakerQuestion(said('Jane Marsh'), said('Mayor Jane Marsh'), false)).toBe('What did Jane Marsh say about the pier?');
    expect(speakerQuestion(said('Jane Marsh'), said('Karl Moen'), false)).toBeNull();
    expect(speakerQuestion(said('Jane Marsh'), said(null), false)).toBeNull();
    expect(speakerQuestion(said('Jane Marsh'), said(null), true)).toBe('What did Jane Marsh say about the pier?');
    const own = made({ subject: nameOf('Jane Marsh'), speaker: 'Jane Marsh' });
    expect(speakerQuestion(own, own, false)).toBe('What did Jane Marsh say?');
  });

  it('ask of a subject as written', () => expect(whatDidQuestion('President Marsh')).toBe('What did President Marsh do?'));
});

describe('plain questions that nobody would ask', () => {
  it('ask not what befell a name or a season', () => {
    const season = made({ subject: phraseOf('the season'), predicate: 'miss', verb: verb('miss') });
    expect(befallingQuestion(season, season)).toBeNull();
  });

  it('ask not what befell one thing by what is told of several', () => {
    const one = made({ subject: { ...phraseOf('the plan'), head: 'plan' }, predicate: 'cancel', verb: verb('cancel') });
    const several = made({ subject: { ...phraseOf('bad plans'), head: 'plan' }, predicate: 'cancel', verb: verb('cancel') });
    expect(befallingQuestion(one, several)).toBeNull();
    expect(befallingQuestion(one, one)).toBe('What happened to the plan?');
  });

  it('ask not what a maker’s thing did', () => {
    const phone = made({ subject: nameOf('Axion’s Nimbus'), scope: { basis: 'nimbus' }, verb: verb('leak') });
    expect(actingQuestion(phone, phone, true)).toBeNull();
  });
});
