import { describe, expect, it } from 'vitest';
import { overlapOf, sampledContainment } from '../../src/coverage/overlap.ts';

const PASSAGE = 'the old ferry burned off the harbour wall for six hours before the crew of a fishing boat could put out the last of the flames on its car deck';
const OTHER = 'nurses at both hospitals of the valley walked out on monday over night shifts and pay and said that they would not come back before the board had met';

describe('text that two articles have in common', () => {
  it('is all of a copy', () => expect(overlapOf({ text: PASSAGE }, { text: PASSAGE }).containment).toBe(1));
  it('is none of another text', () => expect(overlapOf({ text: PASSAGE }, { text: OTHER })).toEqual({ containment: 0, longestRun: 0 }));

  it('is told by the longest run of words', () => {
    const { longestRun, containment } = overlapOf({ text: `${OTHER} ${PASSAGE}` }, { text: PASSAGE });
    expect(longestRun).toBe(PASSAGE.split(' ').length);
    expect(containment).toBe(1);
  });

  it('is the same both ways', () => {
    const [a, b] = [{ text: `${PASSAGE} ${OTHER}` }, { text: `${OTHER} and it rained` }];
    expect(overlapOf(a, b)).toEqual(overlapOf(b, a));
  });
});

it.each([[[1, 2, 3], [2, 3, 4], 2 / 3], [[1], [1, 2, 3], 1], [[], [], 0], [[1], [2], 0], [[], [1], 0]])('samples %o and %o: %d', (a, b, share) => expect(sampledContainment(a, b)).toBeCloseTo(share, 9));
