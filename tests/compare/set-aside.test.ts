import { expect, it } from 'vitest';
import { byReason } from '../../src/compare/set-aside.ts';

it('brings the pairs of a reason together', () => {
  const merged = byReason([
    { reason: 'forecast', articles: ['1', 'page'], statements: 2 },
    { reason: 'same-text', articles: ['1', '2'], statements: 0 },
    { reason: 'forecast', articles: ['2', 'page'], statements: 3 },
  ]);
  expect(merged).toEqual([
    { reason: 'forecast', articles: new Set(['1', 'page', '2']), statements: 5 },
    { reason: 'same-text', articles: new Set(['1', '2']), statements: 0 },
  ]);
});

it('has nothing to say of nothing', () => {
  expect(byReason([])).toEqual([]);
});
