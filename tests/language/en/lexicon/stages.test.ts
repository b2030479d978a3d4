import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../../src/language/en/lexicon/stages.ts';

describe('stages of a process', () => {
  const stage = (words: string): string | null => {
    const found = STAGES.findLast((s) => s.pattern.test(words));
    return found ? `${found.process} ${found.stage}` : null;
  };
  it.each([['was arrested', 'justice 2'], ['arrested on suspicion of arson', 'justice 3'], ['was charged with arson', 'justice 4'], ['was found not guilty', 'justice 5'], ['was jailed for life', 'justice 6'], ['in a critical condition', 'health 1'], ['is expected to survive', 'health 3'], ['was discharged from hospital', 'health 5']])('%s: %s', (words, expected) => expect(stage(words)).toBe(expected));
  it.each(['charged a fee', 'the trial was late', 'conditions are critical', 'a stable job', 'released a statement'])('none: %s', (words) => expect(stage(words)).toBeNull());
});
