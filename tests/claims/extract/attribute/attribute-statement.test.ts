import { describe, expect, it } from 'vitest';
import { attributeStatement, clauseAt, personPhrase } from '../../../../src/claims/extract/attribute/attribute-statement.ts';
import { exactly } from '../../../support/made.ts';
import { readText, sentenceOf } from '../../../support/reading.ts';

const TEXT = 'The mayor said Ruth Alder, who is 42, had resigned.';

describe('a statement on an attribute', () => {
  it('is about who somebody is, in the voice of its clause', () => {
    const reading = readText(TEXT);
    const [sentence] = reading.document.sentences;
    const at = TEXT.indexOf('42');
    const made = sentence && attributeStatement(reading, sentence, { slot: 'age', subject: personPhrase('Ruth Alder', { text: 'Alder', mention: 0 }), value: exactly(42, 'year'), words: { start: at, end: at + 2 } });
    expect(made).toMatchObject({ kind: 'identity', slot: 'age', cardinality: 'single', polarity: 'positive', subject: { text: 'Alder', head: 'alder', name: 'Ruth Alder' } });
  });
});

describe('the clause that holds some words', () => {
  const verb = (words: string): string | null => {
    const start = TEXT.indexOf(words);
    return clauseAt(sentenceOf(TEXT), { start, end: start + words.length })?.verb.lemma ?? null;
  };
  it.each([['42', 'be'], ['resigned', 'resign']])('%s: %s', (words, lemma) => expect(verb(words)).toBe(lemma));
  it('is none where no clause holds them all', () => expect(verb(TEXT)).toBeNull());
});
