import { describe, expect, it } from 'vitest';
import { keyPhrase, statementIn, verbSpan } from '../../../src/claims/extract/statement-in.ts';
import type { Said } from '../../../src/claims/extract/statement-in.ts';
import { clauseOf } from '../../support/reading.ts';

const SAID: Said = { kind: 'status', slot: 'closed', value: { type: 'wording', text: '', lemmas: [] }, words: { start: 0, end: 3 } };

describe('a statement that a clause makes', () => {
  it('is affirmed, without scope, and the only answer, where its extractor says nothing else', () => {
    const { reading, sentence, clause } = clauseOf('The harbour board closed the pier.', 'close');
    expect(statementIn(reading, sentence, clause, SAID)).toMatchObject({ predicate: null, subject: null, object: null, cardinality: 'single', scope: {}, polarity: 'positive', force: 'asserted', speaker: null, order: null });
  });

  it('keeps what its extractor says', () => {
    const { reading, sentence, clause } = clauseOf('The harbour board closed the pier.', 'close');
    const own = statementIn(reading, sentence, clause, { ...SAID, cardinality: 'moving', polarity: 'negative', scope: { period: '2021' }, clause: { start: 4, end: 9 } });
    expect(own).toMatchObject({ cardinality: 'moving', polarity: 'negative', scope: { period: '2021' }, clause: { start: 4, end: 9 } });
  });

  it('speaks in the voice of its clause', () => {
    const { reading, sentence, clause } = clauseOf('Mayor Ada Finch said the pier could close.', 'close');
    expect(statementIn(reading, sentence, clause, SAID)).toMatchObject({ speaker: expect.stringContaining('Finch'), force: 'hedged' });
  });

  it('does not take the voice of the clause where its extractor knows a better one', () => {
    const { reading, sentence, clause } = clauseOf('Mayor Ada Finch said the pier could close.', 'close');
    expect(statementIn(reading, sentence, clause, { ...SAID, speaker: 'the board', force: 'denied' })).toMatchObject({ speaker: 'the board', force: 'denied' });
  });

  it('covers the whole sentence where no clause is told apart', () => {
    const { reading, sentence } = clauseOf('The harbour board closed the pier.', 'close');
    expect(statementIn(reading, sentence, null, SAID).clause).toEqual(sentence.span);
  });
});

describe('the parts of a statement', () => {
  it('holds keys without words of the text', () => expect(keyPhrase(['pier', 'board'])).toEqual({ text: '', head: '', modifiers: ['pier', 'board'], name: null, mention: null }));

  it('tells where the verb group stands', () => {
    const text = 'The pier has been closed for repairs.';
    const { sentence, clause } = clauseOf(text, 'close');
    const { start, end, lemma } = verbSpan(sentence, clause.verb);
    expect([text.slice(start, end), lemma]).toEqual(['has been closed', 'close']);
  });
});
