import { describe, expect, it } from 'vitest';
import { clauseOf, sentenceOf, wordsOf } from '../../support/reading.ts';

const subject = (text: string, lemma: string): string | null => {
  const { sentence, clause } = clauseOf(text, lemma);
  return wordsOf(sentence, clause.subject);
};
const object = (text: string, lemma: string): string | null => {
  const { sentence, clause } = clauseOf(text, lemma);
  return wordsOf(sentence, clause.object);
};

describe('the subject of a clause', () => {
  it.each([
    ['the head of its chain', 'The founder of the firm resigned on Monday.', 'resign', 'The founder'],
    ['shared by a second verb', 'The barge hit the pier and sank within minutes.', 'sink', 'The barge'],
    ['before a relative clause', 'The limits that the city announced on Wednesday mark a change.', 'mark', 'The limits'],
    ['before a relative clause and its phrases', 'The limits on watering that the city announced on Friday mark a change.', 'mark', 'The limits'],
    ['before an infinitive', 'The decision to sell the port angered the union.', 'anger', 'The decision'],
    ['before an insertion', 'Mirren, a former pilot, founded the club.', 'found', 'Mirren'],
    ['before an inserted relative clause with an object', 'Marsh, who announced a new levy last month, is resting at home.', 'rest', 'Marsh'],
    ['what "whose" makes of its noun', 'Marsh, whose father was a judge, spoke on Monday.', 'be', 'whose father'],
    ['before "whose" and its clause', 'Marsh, whose father was a judge, spoke on Monday.', 'speak', 'Marsh'],
    ['behind a conjunction, where nothing else can be it', 'The wall gave way in the storm and nine goats escaped.', 'escape', 'nine goats'],
    ['what there was, before "who"', 'There were nine hikers initially who had jumped down to the road.', 'jump', 'nine hikers'],
    ['two phrases joined', 'The mayor said on Friday that Mirren and Doyle escaped.', 'escape', 'Mirren'],
    ['before a participle and its phrases', 'A ferry carrying 40 people from the island hit the pier.', 'hit', 'A ferry'],
    ['behind a bound of its number', 'More than 200 sheds were burned.', 'burn', '200 sheds'],
    ['no time of its own', 'The loss of forty hives this spring alarmed farmers.', 'alarm', 'The loss'],
    ['before an insertion with verbs of its own', 'Armin Lund, the guard praised for shutting a valve by hand, was in hospital.', 'be', 'Armin Lund'],
    ['before a relative clause in an insertion', 'Marsh, the top official in a state that includes Osby, opened the bridge.', 'open', 'Marsh'],
    ['before a participle and its time', 'The permit, issued in May and due to expire soon, was extended.', 'extend', 'The permit'],
    ['the name beside a pronoun', 'The paper said that she and her husband Jon Marsh, a singer who lives in Osby, were aboard.', 'be', 'her husband Jon Marsh'],
    ['behind "after", which is no preposition before a clause', 'Traffic stopped after a lorry hit the wall.', 'hit', 'a lorry'],
    ['behind "before" as a pronoun', 'Guards shot the bear before it reached the camp.', 'reach', 'it'],
    ['what a quantity is of', 'The mayor said that all of the guests left in time.', 'leave', 'the guests'],
    ['a time where nothing else is there', 'Last week brought snow.', 'bring', 'Last week'],
  ])('is %s', (_, text, lemma, expected) => expect(subject(text, lemma)).toBe(expected));

  it('of a relative clause is what it describes', () => {
    expect(subject('Police arrested a man who drove the van.', 'drive')).toBe('a man');
  });

  it('is none where a clause has its own that no phrase was read from', () => {
    expect(subject('Doctors said that several were treated there.', 'treat')).toBeNull();
  });

  it('is not what opens the sentence, where another clause stands between', () => {
    expect(subject('The wall fell, the guard shouted, and the crowd, which had waited, fled.', 'flee')).toBe('the crowd');
    expect(subject('In May, the mayor, who is ill, resigned.', 'resign')).toBe('the mayor');
    expect(subject('OSBY, May 3 - The bridge, which was closed, opened.', 'open')).toBe('The bridge');
  });

  it('is never what is added to an object', () => {
    expect(subject('A bus carrying ten tourists, including a couple from Leeds, as well as two Danish guides crashed in northern Norway.', 'crash')).not.toBe('two Danish guides');
  });

  it('of another clause is not taken across "because"', () => {
    expect(subject('The race stopped because a tree blocked the track.', 'block')).toBe('a tree');
  });
});

describe('the object of a clause', () => {
  it('stands behind the verb without a preposition', () => {
    expect(object('The storm tore the roof off the school.', 'tear')).toBe('the roof');
    expect(object('The storm passed over the school.', 'pass')).toBeNull();
  });
});

describe('the marker of a clause', () => {
  it.each([
    ['The match ended after the lights failed.', 'fail', 'after'],
    ['The match will end if the lights fail.', 'fail', 'if'],
    ['The referee said that the lights failed.', 'fail', 'that'],
    ['The match ended.', 'end', null],
  ])('%s', (text, lemma, marker) => expect(clauseOf(text, lemma).clause.marker).toBe(marker));

  it('is none where "since" and "until" open a time', () => {
    for (const text of ['Prices have risen since last spring.', 'Prices have risen since the middle of May.', 'Prices have risen since 2019.']) expect(sentenceOf(text).clauses).toHaveLength(1);
    expect(clauseOf('Prices have risen since last spring.', 'rise').clause.last).toBe(6);
  });
});

describe('a sentence without a verb', () => {
  it('has no clause', () => expect(sentenceOf('A quiet day at the harbour.').clauses).toEqual([]));
});
