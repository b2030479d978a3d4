import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/claims/statement.ts';
import { clockRange, minutesApart } from '../../../src/compare/rules/clock-range.ts';
import { made, phraseOf } from '../../support/made.ts';

const clock = (minutes: number, bound = '', zone: number | null = null): Statement =>
  made({ kind: 'time', slot: 'moment', object: phraseOf('', { head: bound }), value: { type: 'time', from: null, to: null, grain: 'minute', floating: `clock:${minutes}${zone === null ? '' : `@${zone}`}`, relative: false } });
const apart = (a: Statement, b: Statement): number | null => {
  const [p, q] = [clockRange(a), clockRange(b)];
  return p && q ? minutesApart(p, q) : null;
};

describe('what a clock time leaves open', () => {
  it.each([
    ['at 6.10', 370, '', true],
    ['at 9 p.m.', 1260, '', false],
    ['at noon', 720, '', false],
    ['about 6.10', 370, 'about', false],
    ['shortly after 6', 360, 'shortly after', false],
  ])('%s', (_, minutes, bound, exact) => {
    const range = clockRange(clock(minutes, bound));
    expect(range?.exact).toBe(exact);
    expect(range?.low).toBeLessThanOrEqual(minutes);
    expect(range?.high).toBeGreaterThanOrEqual(minutes);
  });

  it('is to one side behind "after" and "before"', () => {
    expect(clockRange(clock(360, 'just after'))?.low).toBe(360);
    expect(clockRange(clock(360, 'just before'))?.high).toBe(360);
  });

  it('is nothing for a date', () => expect(clockRange(made({ value: { type: 'time', from: 0, to: 1, grain: 'day', floating: 'weekday:1', relative: true } }))).toBeNull());
});

describe('minutes between two clock times', () => {
  it.each([
    ['one moment', clock(370), clock(371), 0],
    ['about and exact', clock(370, 'about'), clock(373), 0],
    ['over midnight', clock(1435), clock(3), 6],
    ['one zone', clock(370, '', 60), clock(370, '', 60), 0],
    ['two zones of one moment', clock(370, '', 60), clock(310, '', 0), 0],
    ['whole hours without zones', clock(370), clock(430), null],
  ])('%s', (_, a, b, minutes) => expect(apart(a, b)).toBe(minutes));

  it('are far for times hours and minutes apart', () => expect(apart(clock(370), clock(565))).toBeGreaterThan(150));

  it('are the same both ways, and never negative', () => {
    const time = fc.tuple(fc.nat(1439), fc.constantFrom('', 'about', 'shortly after', 'just before'), fc.option(fc.constantFrom(0, 60, -300))).map(([m, bound, zone]) => clock(m, bound, zone));
    fc.assert(fc.property(time, time, (a, b) => {
      expect(apart(a, b)).toBe(apart(b, a));
      expect(apart(a, b) ?? 0).toBeGreaterThanOrEqual(0);
    }));
  });
});
