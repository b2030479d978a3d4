import { describe, expect, it } from 'vitest';
import { readText } from '../../support/reading.ts';

const speakers = (text: string): (string | null)[] => {
  const reading = readText(text);
  return reading.document.sentences.filter((s) => s.index >= 0).map((s) => reading.voice(s, null).speaker);
};

describe('who speaks a sentence that only quotes', () => {
  it('is the speaker of a quotation that runs on', () => {
    expect(speakers('“The water rose fast,” said Petra Halm. “We climbed on the roof.”')).toEqual(['Petra Halm', 'Petra Halm']);
  });

  it('is the same over the sentences of one open quotation', () => {
    expect(speakers('Petra Halm said: “The water rose fast. We climbed on the roof. Nobody came.” The road was cut.')).toEqual(['Petra Halm', 'Petra Halm', 'Petra Halm', null]);
  });

  it('is the outlet again after the quotation', () => {
    expect(speakers('“The water rose fast,” said Petra Halm. Crews reached Dunmore at dawn.').at(-1)).toBeNull();
  });

  it('is not somebody of two paragraphs before', () => {
    expect(speakers('“It rose fast,” said Petra Halm.\n\nThe road to Dunmore was cut.\n\nTrains stopped.').slice(1)).toEqual([null, null]);
  });

  it('is not spread by a stray mark', () => {
    expect(speakers('“It rose fast, said Petra Halm.\n\nThe road was cut.\n\nTrains stopped.').slice(1)).toEqual([null, null]);
  });
});
