import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { Regrouping } from '../../src/library/regrouping.ts';
import { memoryStorage } from './support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from './support/sample-article.ts';

/** Five clippings: two on a bridge, whose event has a name, two on a ferry, and one on a harvest; some links are decided. */
async function filled() {
  const library = openLibrary(memoryStorage());
  const ids: string[] = [];
  for (let n = 0; n < 5; n++) ids.push((await library.save(sampleArticle({ url: `https://news.example/${n}`, text: `Item ${n}.` }), sampleAnalysis([]))).id);
  const [a = '', b = '', c = '', d = '', e = ''] = ids;
  await library.place([[a, a], [b, a], [c, c], [d, c], [e, e]].map(([id = '', eventId = '']) => ({ id, eventId })));
  await library.nameEvent(a, 'The bridge');
  await library.decideLink({ a, b, decision: 'same-event' });
  await library.decideLink({ a, b: c, decision: 'other-event' });
  return { library, ids: [a, b, c, d, e] as const };
}

const NOTHING: Regrouping = { places: [], names: [], pairs: [], singly: [] };

/** All that a reader can tell of events: who is with whom under which name, and what was decided. */
async function told(library: Library, ids: readonly string[]) {
  const { rows } = await library.events({});
  return {
    places: [...await library.placesOf(ids)],
    events: rows.map(({ id, name, articles }) => [id, name, articles]).toSorted(),
    decisions: (await library.linkDecisions()).map((one) => Object.values(one).join(' ')).toSorted(),
  };
}

describe('regrouping', () => {
  test('moves clippings, decides on every two of both sides, and answers what takes it back', async () => {
    const { library, ids } = await filled();
    const [a, b, c, d] = ids;
    const before = await told(library, ids);
    const undo = await library.regroup({ ...NOTHING, places: [{ id: c, eventId: a }, { id: d, eventId: a }], pairs: [{ ones: [a, b], others: [c, d], decision: 'same-event' }] });
    const { event, clippings } = await library.event(a);
    expect(event).toMatchObject({ name: 'The bridge', articles: 4 });
    expect(clippings).toHaveLength(4);
    expect(await library.linkDecisions([d])).toHaveLength(2);
    expect((await library.linkDecisions()).every(({ decision }) => decision === 'same-event')).toBe(true);
    await library.regroup(undo);
    expect(await told(library, ids)).toStrictEqual(before);
  });

  test('whatever it is, is taken back by what it answers, and done again by what that answers', async () => {
    const at = fc.nat({ max: 4 });
    const decision = fc.constantFrom('same-event', 'other-event', null);
    const plan = fc.record({
      places: fc.uniqueArray(fc.tuple(at, at), { selector: ([id]) => id, maxLength: 5 }),
      names: fc.uniqueArray(fc.tuple(at, fc.constantFrom('Storm', null)), { selector: ([id]) => id, maxLength: 2 }),
      pairs: fc.array(fc.record({ ones: fc.uniqueArray(at), others: fc.uniqueArray(at), decision }), { maxLength: 3 }),
    });
    await fc.assert(fc.asyncProperty(plan, async ({ places, names, pairs }) => {
      const { library, ids } = await filled();
      const of = (index: number): string => ids[index] ?? '';
      const before = await told(library, ids);
      const undo = await library.regroup({
        places: places.map(([id, event]) => ({ id: of(id), eventId: of(event) })),
        names: names.map(([id, name]) => ({ eventId: of(id), name })),
        pairs: pairs.map(({ ones, others, decision: decided }) => ({ ones: ones.map(of), others: others.map(of), decision: decided })),
        singly: [],
      });
      const after = await told(library, ids);
      const again = await library.regroup(undo);
      expect(await told(library, ids)).toStrictEqual(before);
      await library.regroup(again);
      expect(await told(library, ids)).toStrictEqual(after);
    }), { numRuns: 60 });
  });

  test('passes over clippings and events that are gone, and a clipping beside itself', async () => {
    const { library, ids } = await filled();
    const before = await told(library, ids);
    await library.regroup({ places: [{ id: 'gone', eventId: ids[0] }], names: [{ eventId: 'gone', name: 'Nothing' }], pairs: [{ ones: [ids[0]], others: [ids[0]], decision: 'other-event' }], singly: [] });
    expect(await told(library, ids)).toStrictEqual(before);
  });

  test.each<[string, Partial<Regrouping>]>([
    ['an event without a name of its own', { places: [{ id: '1', eventId: '' }] }],
    ['more clippings than one call takes', { places: Array.from({ length: 1001 }, () => ({ id: '1', eventId: '1' })) }],
    ['an empty name', { names: [{ eventId: '1', name: ' ' }] }],
    ['a clipping decided against itself', { singly: [{ a: '1', b: '1', decision: 'same-event' }] }],
    ['a decision that there is not', { pairs: [{ ones: ['1'], others: ['2'], decision: 'perhaps' as 'same-event' }] }],
  ])('refuses %s, and changes nothing', async (_, wrong) => {
    const { library, ids } = await filled();
    const before = await told(library, ids);
    const change = { ...NOTHING, places: [{ id: ids[4], eventId: ids[0] }], ...wrong };
    await expect(library.regroup(change)).rejects.toMatchObject({ code: 'refused' });
    expect(await told(library, ids)).toStrictEqual(before);
  });
});
