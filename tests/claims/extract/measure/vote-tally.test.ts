import { describe, expect, it } from 'vitest';
import { counts } from '../../../support/figures.ts';

describe('results of votes', () => {
  it.each([
    ['The bill was passed by 76 votes to 13.', ['76 vote vote-for', '13 vote vote-against']],
    ['Parliament approved it with 81 votes in favour and 13 against.', ['81 vote vote-for', '13 vote vote-against']],
    ['The committee voted seven to two.', ['7 vote vote-for', '2 vote vote-against']],
    ['The plan was rejected by 40 votes to 30.', ['40 vote vote-against', '30 vote vote-for']],
    ['Five others had voted against the proposal.', ['5 vote vote-against']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));

  it.each(['The committee took from four to two days.', 'The club beat its rival nine to two.', 'The court heard 12 to 14 witnesses.'])('are not in: %s', (text) => expect(counts(text).filter((c) => c.includes('vote-'))).toEqual([]));
});
