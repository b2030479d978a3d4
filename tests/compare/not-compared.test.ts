import { describe, expect, it } from 'vitest';
import { NotComparedList } from '../../src/compare/not-compared.ts';
import type { Side } from '../../src/compare/rule.ts';
import { analysed } from '../support/analysed.ts';

const [A, B] = [analysed('a', 'Five people died.'), { ...analysed('b', 'Six people died.'), quality: 'opinion' }];
const side = (of: typeof A): Side => ({ article: of, statement: of.analysis.statements[0] as Side['statement'] });

describe('what was not compared', () => {
  it('names copies, versions and marked pages', () => {
    const list = new NotComparedList([A, B], [{ a: 'a', b: 'b', relation: 'copy', score: 1 }, { a: 'a', b: 'c', relation: 'version', score: 1 }]).list();
    expect(list).toEqual([
      { reason: 'opinion', articles: ['b'], statements: 0 },
      { reason: 'same-text', articles: ['a', 'b'], statements: 0 },
      { reason: 'same-version', articles: ['a', 'c'], statements: 0 },
    ]);
  });

  it('counts statements by reason and pair, in id order', () => {
    const list = new NotComparedList([A], []);
    list.add('forecast', side(B), side(A));
    list.add('forecast', side(A), side(B));
    list.add('hedged', side(A), side(B));
    expect(list.list()).toEqual([{ reason: 'forecast', articles: ['a', 'b'], statements: 2 }, { reason: 'hedged', articles: ['a', 'b'], statements: 1 }]);
  });

  it('says nothing of articles that are compared', () => {
    expect(new NotComparedList([A], [{ a: 'a', b: 'b', relation: 'same-event', score: 1 }]).list()).toEqual([]);
  });
});
