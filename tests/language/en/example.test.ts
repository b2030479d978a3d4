import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../src/compare/cross-check.ts';
import { EXAMPLE } from '../../../src/language/en/example.ts';
import { analysed } from '../../support/analysed.ts';

describe('the example that a reader sees first', () => {
  const articles = EXAMPLE.map(({ id, text, ...more }) => analysed(id, text, more));

  it('is of one event', () => expect(crossCheck(articles).links.map((l) => l.relation)).toEqual(['same-event']));
  it('shows a conflict, a later figure and an agreement', () => expect([...new Set(crossCheck(articles).findings.map((f) => f.label))].toSorted()).toEqual(expect.arrayContaining(['agrees', 'changed', 'conflict'])));
  it('is by made-up outlets', () => expect(EXAMPLE.every(({ url }) => new URL(url).hostname.endsWith('.example'))).toBe(true));
});
