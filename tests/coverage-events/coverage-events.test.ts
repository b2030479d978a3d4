import { beforeAll, describe, expect, it } from 'vitest';
import type { Score } from '../../src/cli/evaluate/score.ts';
import { scoreEvents } from './coverage-events.ts';
import { KNOWN_FAULTS, KNOWN_MISSES } from './known-misses.ts';
import { faultyIn, missedIn } from './missed.ts';

const KINDS = ['time', 'onset', 'duration', 'count', 'money', 'percent', 'rank', 'place', 'actor', 'identity', 'status', 'negation', 'cause', 'quotation', 'outlook'];

let score: Score;
beforeAll(async () => {
  score = await scoreEvents();
});

describe('the annotated events', () => {
  it.each(KINDS)('ask three questions of kind %s at least, and set three traps for it', (kind) => {
    const questions = new Set(score.gold.pairs.filter(({ question }) => question.kind === kind).map(({ question }) => question.id));
    expect(questions.size).toBeGreaterThanOrEqual(3);
    expect(score.gold.traps.filter((trap) => trap.kind === kind).length).toBeGreaterThanOrEqual(3);
  });

  it('are linked, each to its own', () => {
    const { truePairs, linkedPairs, hit } = score.linking;
    expect({ linkedPairs, hit }).toEqual({ linkedPairs: truePairs, hit: truePairs });
  });
});

describe('the comparison of the annotated events', () => {
  it('finds every case that is not known to be missed', () => {
    const known = new Set(KNOWN_MISSES);
    expect(missedIn(score).filter((miss) => !known.has(miss))).toEqual([]);
  });

  it('misses what is known to be missed: take off the list what it finds now', () => {
    const missed = new Set(missedIn(score));
    expect(KNOWN_MISSES.filter((miss) => !missed.has(miss))).toEqual([]);
  });

  it('shows nothing that the annotation speaks against, but for the known faults', () => {
    expect(faultyIn(score)).toEqual(KNOWN_FAULTS);
  });

  it('falls for no trap', () => {
    expect(score.judged.flatMap(({ traps }) => traps.map(({ id, why }) => `${id}: ${why}`))).toEqual([]);
  });

  it('quotes in full, verbatim, once for each article', () => {
    expect(score.faults).toEqual({ quoteNotInArticle: 0, quoteTooLong: 0, secondAnswerOfAnArticle: 0 });
  });

  // Floors only ever rise: the list of known misses must not grow back.
  it('stays above the floors', () => {
    const { labels, conflicts, updates, agreements, traps } = score.figures();
    expect(traps.hit).toBe(0);
    expect(labels.conflict.right / labels.conflict.shown).toBeGreaterThanOrEqual(0.95);
    expect(conflicts.found).toBeGreaterThanOrEqual(21);
    expect(updates.found).toBeGreaterThanOrEqual(2);
    expect(agreements.found).toBeGreaterThanOrEqual(38);
    expect(labels.agrees.right / (labels.agrees.right + labels.agrees.wrong)).toBeGreaterThanOrEqual(0.95);
  });
});
