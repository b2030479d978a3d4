import { describe, expect, it } from 'vitest';
import type { Answer, Finding } from '../../src/compare/finding.ts';
import { freshFirst } from '../../src/compare/fresh-first.ts';

const answer = (article: string, start: number, inTitle = false): Answer => ({ article, group: 0, quote: '', span: { start, end: start + 40 }, inTitle, value: '', by: null, force: 'asserted', superseded: false });
const finding = (id: string, ...answers: Answer[]): Finding => ({ id, label: 'agrees', kind: 'count', question: id, answers, origins: 2, sourcing: null, rule: 'count', caveat: null, weight: 1 });
const order = (...findings: Finding[]): string[] => freshFirst(findings).map((f) => f.id);

describe('agreements on new passages first', () => {
  it('puts a second row on the same two passages behind all others', () => {
    const same = [answer('a', 0), answer('b', 100)];
    expect(order(finding('dead', ...same), finding('hurt', ...same), finding('cause', answer('a', 200), answer('b', 300)))).toEqual(['dead', 'cause', 'hurt']);
  });

  it('takes a clause of a passage for the passage', () => {
    expect(order(finding('dead', answer('a', 0), answer('b', 100)), finding('hurt', answer('a', 30), answer('b', 110)), finding('cause', answer('a', 80), answer('b', 100)))).toEqual(['dead', 'cause', 'hurt']);
  });

  it('leaves out what a broad rule says of passages that are shown already', () => {
    const same = [answer('a', 0), answer('b', 100)];
    expect(order(finding('dead', ...same), { ...finding('did they die', ...same), rule: 'proposition' })).toEqual(['dead']);
    expect(order({ ...finding('did they die', ...same), rule: 'proposition' }, finding('dead', ...same))).toEqual(['did they die', 'dead']);
  });

  it('keeps rows where one pair of their passages is new, and tells a title from the text', () => {
    const row = finding('dead', answer('a', 0), answer('b', 100));
    expect(order(row, finding('third', answer('a', 0), answer('b', 100), answer('c', 5)))).toEqual(['dead', 'third']);
    expect(order(row, finding('title', answer('a', 0, true), answer('b', 100)), finding('last', answer('a', 300), answer('b', 300)))).toEqual(['dead', 'title', 'last']);
  });
});
