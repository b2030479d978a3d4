import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

/** What a text says is not done yet: slot, participant and stage. */
const unfinished = (text: string): string[] => statementsOf(text).flatMap((s) => (s.slot.startsWith('progress:') && s.value.type === 'state' ? [`${s.slot} ${s.subject?.text} ${s.value.stage}`] : []));

describe('progress', () => {
  it.each([
    ['The judge will read the verdict on Monday.', 'progress:theme the verdict 1'],
    ['The wreck is expected to be raised on Monday.', 'progress:theme The wreck 1'],
    ['The ferry is scheduled to depart at noon.', 'progress:agent The ferry 1'],
    ['The pier is being rebuilt.', 'progress:theme The pier 2'],
    ['Crews are working to free the skipper.', 'progress:theme the skipper 2'],
    ['The mayor said engineers were inspecting the pier.', 'progress:theme the pier 2'],
  ])('%s', (text, expected) => {
    expect(unfinished(text)).toContain(expected);
  });

  it.each(['The judge read the verdict on Monday.', 'The judge may read the verdict on Monday.', 'Engineers were inspecting the pier when it fell.', 'Will the judge read the verdict?', 'The judge will not read the verdict.'])('is not told by: %s', (text) => {
    expect(unfinished(text)).toEqual([]);
  });
});
