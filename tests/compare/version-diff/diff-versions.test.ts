import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffVersions } from '../../../src/compare/version-diff/diff-versions.ts';
import type { VersionText } from '../../../src/compare/version-diff/version-text.ts';

function version(title: string, ...paragraphs: readonly string[]): VersionText<'paragraph'> {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return { title, text, blocks };
}

const FIRST = version(
  'Fire at Tarn mill',
  'A fire broke out at the Tarn mill on Monday. Four people were taken to hospital. The road is closed.',
  'The mill was built in 1911.',
);

describe('diffVersions', () => {
  it('finds nothing between a version and itself', () => {
    const diff = diffVersions(FIRST, FIRST, 'en');
    expect(diff.title).toBeNull();
    expect(diff.tally).toEqual({ added: 0, removed: 0, changed: 0, moved: 0 });
    expect(diff.passages.map(({ same }) => same)).toEqual([true, true]);
  });

  it('tells a changed sentence, and the words in it', () => {
    const next = version('Fire at Tarn mill', 'A fire broke out at the Tarn mill on Monday. Six people were taken to hospital. The road is closed.', 'The mill was built in 1911.');
    const [passage] = diffVersions(FIRST, next, 'en').passages;
    expect(passage?.sentences).toEqual([
      { kind: 'same', text: 'A fire broke out at the Tarn mill on Monday.', before: 0, after: 0 },
      {
        kind: 'changed', before: 0, after: 0,
        old: [{ text: 'Four', changed: true }, { text: ' people were taken to hospital.', changed: false }],
        now: [{ text: 'Six', changed: true }, { text: ' people were taken to hospital.', changed: false }],
      },
      { kind: 'same', text: 'The road is closed.', before: 0, after: 0 },
    ]);
  });

  it('tells what was added and what was cut, in its paragraph', () => {
    const next = version('Fire at Tarn mill', 'A fire broke out at the Tarn mill on Monday. Nobody works there at night. The road is closed.', 'The mill was built in 1911.');
    const diff = diffVersions(FIRST, next, 'en');
    expect(diff.passages).toHaveLength(2);
    expect(diff.passages[0]?.sentences.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect(diff.tally).toEqual({ added: 1, removed: 1, changed: 0, moved: 0 });
  });

  it('gives a paragraph that was cut a passage of its own', () => {
    const diff = diffVersions(FIRST, version('Fire at Tarn mill', FIRST.text.split('\n\n')[0] ?? ''), 'en');
    expect(diff.passages.map(({ sentences }) => sentences.map(({ kind }) => kind))).toEqual([['same', 'same', 'same'], ['removed']]);
  });

  it('sees that a sentence has only moved', () => {
    const next = version('Fire at Tarn mill', 'The mill was built in 1911.', 'A fire broke out at the Tarn mill on Monday. Four people were taken to hospital. The road is closed.');
    const diff = diffVersions(FIRST, next, 'en');
    expect(diff.tally).toEqual({ added: 0, removed: 0, changed: 0, moved: 1 });
  });

  it('sets the headlines against each other', () => {
    const next = { ...FIRST, title: 'Fire at Tarn mill: six hurt' };
    expect(diffVersions(FIRST, next, 'en').title?.after).toEqual([
      { text: 'Fire at Tarn mill', changed: false },
      { text: ': six hurt', changed: true },
    ]);
  });

  it('does not take other quotation marks, dashes or spaces for a change', () => {
    const plain = version('News', '"It\'s over," she said - at last.');
    const set = version('News', '“It’s over,” she\u00A0said – at last.');
    expect(diffVersions(plain, set, 'en').tally).toEqual({ added: 0, removed: 0, changed: 0, moved: 0 });
  });

  it('keeps titles and initials in their sentence', () => {
    const text = version('News', 'Mr. Harl and Gov. J. Pell met at 5 p.m. on Monday. They said nothing.');
    expect(diffVersions(text, text, 'en').passages[0]?.sentences).toHaveLength(2);
  });

  it('works on text without spaces between words', () => {
    const before = version('火災', '工場で火災があり、四人が病院に運ばれた。道路は閉鎖された。');
    const after = version('火災', '工場で火災があり、六人が病院に運ばれた。道路は閉鎖された。');
    const kinds = diffVersions(before, after, 'ja').passages[0]?.sentences.map(({ kind }) => kind);
    expect(kinds?.at(-1)).toBe('same');
    expect(kinds).toHaveLength(3 - (kinds?.includes('changed') ? 1 : 0));
  });
});

const sentence = fc.constantFrom('The ship sailed at noon.', 'Two men were hurt.', 'Three men were hurt.', 'The port is shut.', 'Nobody knows why.', 'Rain fell.');
const versions = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map((blocks) => version('Ship', ...blocks.map((one) => one.join(' '))));

it('loses no sentence of either version, and keeps the order of both', () => {
  fc.assert(
    fc.property(versions, versions, (before, after) => {
      const all = diffVersions(before, after, 'en').passages.flatMap(({ sentences }) => sentences);
      const whole = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('');
      const [old, now]: [string[], string[]] = [[], []];
      for (const one of all) {
        if (one.kind === 'changed') {
          old.push(whole(one.old));
          now.push(whole(one.now));
        } else {
          if ('before' in one) old.push(one.text);
          if ('after' in one) now.push(one.text);
        }
      }
      const written = ({ text }: VersionText): string => text.replace(/\s+/g, ' ');
      expect(old.join(' ')).toBe(written(before));
      expect(now.join(' ')).toBe(written(after));
    }),
  );
});

it('sets a long text against another in good time', () => {
  const long = (seed: string): VersionText => version('Long', ...Array.from({ length: 400 }, (_, n) => `${seed} ${n} said one thing. ${seed} ${n * 7} said another thing.`));
  const started = performance.now();
  diffVersions(long('Alder'), long('Birch'), 'en');
  expect(performance.now() - started).toBeLessThan(10_000);
});
