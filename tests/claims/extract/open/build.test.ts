import { describe, expect, it } from 'vitest';
import { nounPhrase, openStatement } from '../../../../src/claims/extract/open/build.ts';
import { clauseOf } from '../../../support/reading.ts';

const TEXT = 'Police have not named the driver.';
const made = (answered: boolean, forNow?: boolean) => {
  const { reading, sentence } = clauseOf(TEXT, 'name');
  return openStatement(reading, sentence, { kind: 'identity', family: 'identity', answered, about: nounPhrase('driver'), keys: ['driver'], words: { start: 7, end: 21 }, ...(forNow === undefined ? {} : { forNow }) });
};

describe('an open question as a statement', () => {
  it('says that it is open, and for now', () => expect(made(false)).toMatchObject({ slot: 'open:identity', polarity: 'negative', order: 'initial', cardinality: 'moving', value: { side: -1 } }));
  it('says that it is answered', () => expect(made(true)).toMatchObject({ polarity: 'positive', order: null, value: { side: 1 } }));
  it('is open for good where the words say so', () => expect(made(false, false).order).toBeNull());
  it('is told by the whole sentence', () => expect(made(false).clause).toEqual({ start: 0, end: TEXT.length }));
});
