import { describe, expect, it } from 'vitest';
import { offsetRule } from '../../../src/compare/rules/offset.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(offsetRule, one, two);

describe('from which place a distance is counted', () => {
  it('conflicts over two capes at one distance', () => {
    expect(said('The stage fell into the sea 1,400 km (870 miles) east of Cape Torrow.', 'Debris came down roughly 870 miles east of Orrot Cape, officials said.')).toEqual(['conflict: Which cape was it 1,400 km east of?']);
    expect(said('The ferry sank 40 miles south-west of the island of Welm.', 'The ferry went down 40 miles southwest of Melm Island.')).toEqual(['agrees: Which island was it 40 miles south-west of?'].map(() => expect.stringMatching(/^conflict: /)));
  });

  it('agrees on one name in whatever order', () => {
    expect(said('The stage fell 1,400 km east of Cape Torrow.', 'It landed 1,400 kilometers east of the cape of Torrow.')).toEqual(['agrees: Which cape was it 1,400 kilometers east of?']);
  });

  it.each([
    ['a cape and its island', 'The stage fell 1,400 km east of Cape Torrow.', 'It landed 1,400 kilometers east of Welm Island.'],
    ['another distance', 'The stage fell 1,400 km east of Cape Torrow.', 'It landed 900 km east of Cape Welm.'],
    ['another direction', 'The stage fell 1,400 km east of Cape Torrow.', 'It landed 1,400 km north of Cape Welm.'],
    ['an article that names both', 'The stage fell 1,400 km east of Cape Torrow, not far from Welm.', 'It landed 1,400 km east of Cape Welm.'],
    ['towns', 'The quake struck 60 miles south of Torrow.', 'The quake struck 60 miles south of Welm.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two)).toEqual([]));
});
