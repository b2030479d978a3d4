import { describe, expect, it } from 'vitest';
import { propositionRule } from '../../../src/compare/rules/proposition.ts';
import { analysed } from '../../support/analysed.ts';
import { judged } from '../../support/judged.ts';

const edges = (one: string, two: string) => judged(propositionRule, analysed('a', one), analysed('b', two));
const asked = (one: string, two: string): string[] => edges(one, two).filter((e) => !e.judgement.supports).map((e) => `${e.judgement.label}: ${propositionRule.question(e.a, e.b)}`);

describe('clauses that state one fact', () => {
  it.each([
    ['in the same words', 'Divers recovered the ferry’s voyage recorder.', 'Divers have recovered the voyage recorder of the ferry.', 'agrees: Did divers recover the ferry’s voyage recorder?'],
    ['in another voice', 'The harbour master closed the swing bridge.', 'The swing bridge was closed by the harbour master.', 'agrees: Did the harbour master close the swing bridge?'],
    ['with verbs of one family', 'The freighter collided with a tugboat near the lighthouse.', 'The freighter crashed into a tugboat near the lighthouse.', 'agrees: Did the freighter crash into a tugboat near the lighthouse?'],
  ])('agree %s', (_, one, two, question) => {
    expect(asked(one, two)).toContain(question);
  });

  it('ask what one speaker said where the clause makes no question', () => {
    const said = '“We lost a fine old lighthouse lantern to thieves,” Clara Voss said.';
    expect(asked(said, `The museum has reopened. ${said}`)).toEqual(['agrees: What did Clara Voss say?']);
  });

  it('ask what happened to a subject that only headlines and fragments tell of', () => {
    expect(asked('Officials said it was the freighter that sank off the lighthouse reef', 'The freighter sank off the lighthouse reef')).toEqual(['agrees: What happened to the freighter?']);
  });
});

describe('clauses that say nearly the same and make no question', () => {
  it('ask what is known about their subject', () => {
    expect(asked('One hospital source told the judge the two surgeons have very similar handwriting.', 'Sources told the judge the two surgeons have very similar handwriting.')).toEqual(['agrees: What is known about the two surgeons?']);
  });

  it('ask nothing about a place', () => {
    expect(asked('Port Marrow has very similar lighthouse lanterns, a curator said.', 'Port Marrow has very similar lighthouse lanterns, one curator said.').filter((q) => q.includes('known about Port Marrow'))).toEqual([]);
  });
});

describe('what is the most of its kind', () => {
  const plain = 'Engineers tested the floating crane in the harbour of Skerry on Monday.';
  it('is asked where both say so', () => {
    const most = 'Engineers tested the largest floating crane in the harbour of Skerry on Monday.';
    expect(asked(most, `The port is pleased. ${most}`).join()).toContain('largest');
  });
  it('is no question where one of them tells the deed plainly', () => {
    expect(asked('Engineers tested their largest floating crane yet in the harbour of Skerry on Monday.', plain).join()).not.toContain('largest');
  });
});

describe('clauses less alike', () => {
  it.each([
    ['one predicate of one subject', 'The striker joined the club from Harwick in January on a free transfer.', 'The striker joined the club in January.', 'agrees: Did the striker join the club in January?'],
    ['one named speaker', '“The vaccine halved hospital stays in our oldest patients,” Professor Ines Falk said.', 'The vaccine halved hospital stays among patients over eighty, Falk said.', 'agrees: What did Falk say about the vaccine?'],
    ['the passive of a clause with another noun for its object', 'The burglars stole a bronze lantern from the lighthouse museum.', 'A bronze from the lighthouse museum was stolen, a lantern of the 1850s.', 'agrees: Did the burglars steal a bronze lantern from the lighthouse museum?'],
  ])('agree by %s', (_, one, two, question) => {
    expect(asked(one, two)).toContain(question);
  });

  it.each([
    ['two plans of one deed', 'The ministry has decided to publish the report on the lido.', 'The ministry will publish its lido report, which residents have asked for since spring.', true],
    ['two denials of one deed', 'The ministry refused to publish the report on the lido.', 'The ministry did not publish its lido report, which residents had asked for since spring.', true],
    ['a plan and a denial', 'The ministry is due to publish the report on the lido.', 'The ministry did not publish its lido report, which residents had asked for since spring.', false],
    ['parts that are numbered otherwise', 'The first capsule will dock with the station.', 'The second capsule of three will dock in the dark.', false],
    ['parts of which one is not numbered', 'The capsule will dock with the station.', 'The second capsule will dock in the dark.', true],
  ])('%s', (_, one, two, agree) => expect(edges(one, two).length > 0).toBe(agree));

  it('ask what a body said', () => {
    const said = '“We lost a fine old lighthouse lantern to thieves,” museum officials said.';
    expect(asked(said, `The museum has reopened. ${said}`)).toEqual(['agrees: What did museum officials say?']);
  });
});

describe('clauses that do not', () => {
  it.each([
    ['other figures', 'The gallery sold 14 lighthouse engravings.', 'The gallery sold 22 lighthouse engravings.'],
    ['other agents', 'The organisers set up the first-aid tent.', 'The first-aid tent was set up by the fire brigade.'],
    ['a denial', 'Divers recovered the voyage recorder.', 'Divers have not recovered the voyage recorder.'],
    ['a hedge', 'The freighter struck the lighthouse reef.', 'The freighter may have struck the lighthouse reef.'],
    ['another subject and another object', 'The freighter struck the reef.', 'The mayor opened the library.'],
    ['one subject that tries two things', 'Every time the governments try to crack down, new loopholes appear.', 'The government is trying to instill faith in the bank.'],
    ['a common name alone', 'Clara Voss painted the lighthouse.', 'Clara Voss sold her bicycle.'],
  ])('%s', (_, one, two) => {
    expect(asked(one, two)).toEqual([]);
  });

  it('leave out what the site prints', () => {
    const notice = 'This material may not be published, broadcast or rewritten by the Courier.';
    expect(edges(notice, notice)).toEqual([]);
  });
});
