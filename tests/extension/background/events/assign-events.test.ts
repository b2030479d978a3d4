import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignEvents } from '../../../../src/extension/background/events/assign-events.ts';

const before = (pairs: Readonly<Record<string, string>>) => new Map(Object.entries(pairs));
const told = (groups: readonly (readonly string[])[], pairs: Readonly<Record<string, string>>) =>
  Object.fromEntries(assignEvents(groups, before(pairs)).map(({ id, eventId }) => [id, eventId]));

describe('assigning events', () => {
  it('names a new event by its first article', () => {
    expect(told([['b', 'a']], {})).toEqual({ a: 'a', b: 'a' });
  });

  it('adds an article to the event of those that it belongs with, and moves nobody else', () => {
    expect(told([['a', 'b', 'c']], { a: 'e1', b: 'e1', c: '' })).toEqual({ c: 'e1' });
  });

  it('joins two events under the one that holds more', () => {
    expect(told([['a', 'b', 'c']], { a: 'e2', b: 'e2', c: 'e1' })).toEqual({ c: 'e2' });
  });

  it('leaves the event to its larger part when it falls apart', () => {
    expect(told([['a'], ['b', 'c']], { a: 'e1', b: 'e1', c: 'e1' })).toEqual({ a: 'a' });
  });

  it('gives no event a name that another goes by', () => {
    expect(told([['a'], ['b']], { a: 'x', b: 'a' })).toEqual({});
    expect(told([['a'], ['b', 'c']], { a: 'a', b: 'a', c: 'a' })).toEqual({ a: 'a+' });
  });

  it('puts each group into one event of its own, whatever was before', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const groups = fc.uniqueArray(id, { minLength: 1 }).chain((ids) => fc.array(fc.nat(2), { minLength: ids.length, maxLength: ids.length })
      .map((parts) => [0, 1, 2].map((part) => ids.filter((_, at) => parts[at] === part)).filter((group) => group.length > 0)));
    fc.assert(fc.property(groups, fc.dictionary(id, fc.constantFrom('', 'a', 'b', 'x')), (parts, pairs) => {
      const events = before(pairs);
      for (const { id: one, eventId } of assignEvents(parts, events)) events.set(one, eventId);
      const names = parts.map((group) => new Set(group.map((one) => events.get(one))));
      expect(names.every((own) => own.size === 1 && !own.has('') && !own.has(undefined))).toBe(true);
      expect(new Set(names.flatMap((own) => [...own])).size).toBe(parts.length);
    }));
  });
});
