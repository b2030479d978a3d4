import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../src/cli/evaluate/cases.ts';
import { evaluationReport } from '../../../src/cli/evaluate/evaluation-report.ts';
import { changesBetween, snapshotOf } from '../../../src/cli/evaluate/snapshot.ts';
import { findingOf, scoreOf } from './small-coverage.ts';

const CONFLICT = findingOf('conflict', ['a', 0, 'The bridge shut at noon.'], ['b', 1, 'The crossing closed at two in the afternoon.']);
const TRAPPED = findingOf('conflict', ['a', 0, 'The mayor blamed the wind.'], ['b', 1, 'Gusts were to blame, an engineer said.']);

describe('evaluationReport', () => {
  const score = scoreOf([CONFLICT, TRAPPED]);
  const now = snapshotOf(score);

  it('has rows for all, tuned and untuned, each kind and each event', () => {
    const text = evaluationReport(score, { tuned: new Set(['1']) }, null, now);
    const rows = text.split('\n').map((line) => line.split(/ {2,}/)[0]);
    expect(rows).toEqual(expect.arrayContaining(['all', 'tuned', 'untuned', 'count', 'time', 'event 1']));
    expect(text).toMatch(/^all +0\.50 \(1\/2\) +1\.00 \(1\/1\)/m);
    expect(text).toContain('No earlier run');
  });

  it('tells what changed since the last run', () => {
    const before = snapshotOf(scoreOf([]));
    const text = evaluationReport(score, { tuned: null }, before, now);
    expect(text).toContain('Since the last run:\nconflicts: 0 → 1\n  + 1/q1\ntrapsHit: 0 → 1\n  + 1/trap 1');
    expect(evaluationReport(score, { tuned: null }, now, now)).toContain('Nothing changed since the last run.');
  });
});

describe('changesBetween', () => {
  it('tells what was lost', () => {
    expect(changesBetween(snapshotOf(scoreOf([CONFLICT])), snapshotOf(scoreOf([])))).toEqual(['conflicts: 1 → 0', '  - 1/q1']);
  });
});

describe('casesOf', () => {
  it('lists what nothing annotates, what was missed and traps hit', () => {
    const text = casesOf(scoreOf([TRAPPED]));
    expect(text).toMatch(/no annotation covers it\n- \[conflict, time\][^#]*mayor blamed/);
    expect(text).toMatch(/not shown as conflicts\n- 1\/q1 \[time\] When did the bridge close\?/);
    expect(text).toMatch(/traps hit\n- 1\/trap 1[^#]*same cause$/);
  });
});
