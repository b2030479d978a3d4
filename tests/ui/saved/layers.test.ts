import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../src/ui/findings/finding-row.ts';
import { entriesOf, titleEntries } from '../../../src/ui/saved/margin/entries.ts';
import { topsOf } from '../../../src/ui/saved/margin/lay-out.ts';
import { othersOf } from '../../../src/ui/saved/margin/others.ts';
import { layersOf, ownPlaces, strongest } from '../../../src/ui/saved/text/layers.ts';
import { runsOf } from '../../../src/ui/saved/text/runs.ts';
import { foldsOf } from '../../../src/ui/saved/versions/folds.ts';
import { annotation, readerMeridian } from '../fixtures/reader-views.ts';
import { savedMeridian } from '../fixtures/saved-texts.ts';

const places = ownPlaces('11', readerMeridian.findings);
const placed = (id: string, note: string) => ({ annotation: annotation(id, 'boat', { note }), span: { start: 500, end: 504 } });

describe('ownPlaces', () => {
  it('gives the headline first, then the text in its order', () => {
    expect(places.map(({ finding }) => finding.id)).toEqual(['rescue', 'departure', 'place', 'injured']);
  });

  it('leaves out what the article does not speak to', () => {
    expect(ownPlaces('99', readerMeridian.findings)).toEqual([]);
  });
});

describe('layersOf', () => {
  it('lays findings and highlights on the text, not those of the headline', () => {
    expect(layersOf(places, [placed('x', '')]).map(({ kind }) => kind)).toEqual(['finding', 'finding', 'finding', 'highlight']);
  });

  it('knows the strongest label', () => {
    expect(strongest(layersOf(places, []))).toBe('conflict');
    expect(strongest(layersOf([], [placed('x', '')]))).toBeNull();
  });
});

describe('entriesOf', () => {
  it('shows notes, and a mere highlight only when the reader is at it', () => {
    const notes = [placed('x', ''), placed('y', 'Ask.')];
    const kinds = (current: string | null) => entriesOf({ places: [], notes, draft: null, current }).map(({ anchor }) => anchor);
    expect(kinds(null)).toEqual(['ny']);
    expect(kinds('nx')).toEqual(['nx', 'ny']);
  });

  it('puts a note being written where its words are', () => {
    const entries = entriesOf({ places, notes: [], draft: { start: 0, end: 4 }, current: null });
    expect(entries[0]?.kind).toBe('draft');
    expect(titleEntries(places)).toHaveLength(1);
  });
});

describe('othersOf', () => {
  const [departure, injured, place] = readerMeridian.findings;
  const others = (finding = departure) => finding && othersOf(sidesOf(finding, savedMeridian.card, readerMeridian.cards), finding.label === 'agrees');

  it('shows the first voice of each side that differs, and folds the rest', () => {
    expect(others()?.shown.map(({ card }) => card.publisher)).toEqual(['Harbour Post']);
    expect(others()?.folded).toHaveLength(1);
    expect(others(injured)?.shown).toHaveLength(2);
  });

  it('shows everyone who agrees', () => {
    expect(others(place)?.shown).toHaveLength(1);
    expect(others(place)?.folded).toEqual([]);
  });
});

it('puts entries beside their words, or as far below as others need', () => {
  expect(topsOf([{ anchor: 10, height: 50 }, { anchor: 20, height: 30 }, { anchor: 300, height: 10 }])).toEqual([10, 76, 300]);
  expect(topsOf([])).toEqual([]);
});

it('keeps the pinned entry level with its words; those above make room', () => {
  const wanted = [{ anchor: 10, height: 50 }, { anchor: 100, height: 30 }, { anchor: 120, height: 40 }, { anchor: 130, height: 10 }];
  expect(topsOf(wanted, 2)).toEqual([8, 74, 120, 176]);
  expect(topsOf(wanted, 0)).toEqual(topsOf(wanted));
});

it('groups the items of a list', () => {
  expect(runsOf(savedMeridian.blocks).map(({ list, blocks }) => [list, blocks.length])).toContainEqual([true, 2]);
});

it('folds two and more passages without a change, and never one alone', () => {
  const run = (...same: readonly boolean[]) => foldsOf(same.map((one) => ({ same: one }))).map(({ folded, passages }) => [folded, passages.length]);
  expect(run(true, true, false, true)).toEqual([[true, 2], [false, 1], [false, 1]]);
});
