import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/compare/finding.ts';
import { findingOf, scoreOf } from './small-coverage.ts';

const CLOSING = [['a', 0, 'The bridge shut at noon.'], ['b', 1, 'The crossing closed at two in the afternoon.']] as const;
const CARS = [['a', 0, 'Four cars were damaged.'], ['b', 0, 'Four cars had dents.']] as const;
const LATER = [['a', 0, 'Four cars were damaged.'], ['c', 1, 'Six cars were damaged in all.']] as const;
const TRAP = [['a', 0, 'The mayor blamed the wind.'], ['b', 1, 'Gusts were to blame, an engineer said.']] as const;

const verdict = (...finding: Parameters<typeof findingOf>) => scoreOf([findingOf(...finding)]).judged[0]?.verdict;

describe('verdicts', () => {
  it.each<[Label, 'right' | 'near']>([['conflict', 'right'], ['different', 'right'], ['changed', 'near']])('calls %s over a conflict %s', (label, expected) => {
    expect(verdict(label, ...CLOSING)).toBe(expected);
  });

  it.each<[Label, 'right' | 'near']>([['changed', 'right'], ['different', 'right'], ['conflict', 'near']])('calls %s over an update %s', (label, expected) => {
    expect(verdict(label, ...LATER)).toBe(expected);
  });

  it('calls an agreement shown as a conflict wrong, and one shown as such right', () => {
    expect(verdict('conflict', ['a', 0, 'Four cars were damaged.'], ['b', 1, 'Four cars had dents.'])).toBe('wrong');
    expect(verdict('agrees', ...CARS)).toBe('right');
  });

  it('calls what differs but is shown as agreeing wrong', () => {
    expect(verdict('agrees', ['a', 0, 'Four cars were damaged.'], ['c', 0, 'Six cars were damaged in all.'])).toBe('wrong');
  });

  it('leaves open what nobody annotated', () => {
    expect(verdict('conflict', ['a', 0, 'The mayor blamed the wind.'], ['c', 1, 'The bridge has reopened.'])).toBe('unannotated');
  });

  it('judges a finding over many articles by most of its pairs', () => {
    expect(verdict('changed', ['a', 0, 'Four cars were damaged.'], ['b', 0, 'Four cars had dents.'], ['c', 1, 'Six cars were damaged in all.'])).toBe('right');
  });
});

describe('figures', () => {
  it('count questions found under the label that they call for, and under any difference', () => {
    const { conflicts, conflictsSurfaced, updates, agreements, differences } = scoreOf([findingOf('different', ...CLOSING), findingOf('changed', ...LATER), findingOf('agrees', ...CARS)]).figures();
    expect({ conflicts, conflictsSurfaced, updates, agreements, differences }).toEqual({
      conflicts: { gold: 1, found: 0 },
      conflictsSurfaced: { gold: 1, found: 1 },
      updates: { gold: 1, found: 1 },
      agreements: { gold: 1, found: 1 },
      differences: { gold: 2, found: 2 },
    });
  });

  it('count a trap once, under labels of difference only', () => {
    expect(scoreOf([findingOf('conflict', ...TRAP), findingOf('different', ...TRAP)]).figures().traps).toEqual({ total: 1, hit: 1 });
    expect(scoreOf([findingOf('agrees', ['a', 0, TRAP[0][2]], ['b', 0, TRAP[1][2]])]).figures().traps.hit).toBe(0);
  });

  it('can be had for some events and for a kind', () => {
    const score = scoreOf([findingOf('conflict', ...CLOSING)]);
    expect(score.figures(new Set(['2'])).conflicts).toEqual({ gold: 0, found: 0 });
    expect(score.figuresOfKind('time').conflicts).toEqual({ gold: 1, found: 1 });
    expect(score.figuresOfKind('cause').traps).toEqual({ total: 1, hit: 0 });
  });
});

describe('what is shown', () => {
  it('is the first few findings of a label for two articles', () => {
    const many = Array.from({ length: 5 }, () => findingOf('conflict', ...CLOSING));
    expect(scoreOf(many).figures().labels.conflict).toMatchObject({ shown: 3, right: 3 });
  });

  it('is not an answer without its words in the article, an overlong one, or a second one of an article', () => {
    const { faults, judged } = scoreOf([findingOf('conflict', ['a', 0, 'The bridge shut at dawn.'], ['b', 1, 'word '.repeat(81)], ['c', 0, 'The bridge has reopened.'], ['c', 1, 'Bridge open'])]);
    expect(faults).toEqual({ quoteNotInArticle: 1, quoteTooLong: 1, secondAnswerOfAnArticle: 1 });
    expect(judged).toEqual([]);
  });

  it('leaves out articles whose event is not annotated', () => {
    expect(scoreOf([findingOf('conflict', ['d', 0, 'A school opened.'], ['a', 1, 'The bridge shut at noon.'])]).judged).toEqual([]);
  });
});

describe('linking', () => {
  it('counts pairs on one event, and links across events against precision', () => {
    const links = [{ a: 'a', b: 'b', relation: 'same-event', score: 1 }, { a: 'a', b: 'd', relation: 'same-event', score: 1 }] as const;
    expect(scoreOf([], links).linking).toEqual({ truePairs: 3, linkedPairs: 2, hit: 1 });
  });
});
