import { describe, expect, it } from 'vitest';
import { sameVoice, voiceName } from '../../../../src/language/en/wording/voice-name.ts';

describe('a speaker in a question', () => {
  it.each([
    ['Mayor Ines Falk', 'Mayor Ines Falk'],
    ['her cousin Ines Falk', 'Ines Falk'],
    ['the ministry’s press officer Ines Falk', 'Ines Falk'],
    ['The airline', 'the airline'],
    ['One witness', 'a witness'],
    ['Fire department officials', 'fire department officials'],
    ['Police', 'police'],
    ['Slidell police', 'Slidell police'],
    ['Kestro officials', 'Kestro officials'],
    ['Harwick City Council', 'the Harwick City Council'],
  ])('%s', (speaker, text) => expect(voiceName(speaker)?.text).toBe(text));

  it.each([[null], ['He'], ['the details'], ['the tram'], ['Initial indications'], ['people'], ['someone']])('is not %s', (speaker) => expect(voiceName(speaker)).toBeNull());
});

describe('one speaker', () => {
  it('goes by the last name', () => {
    expect(sameVoice('Mayor Ines Falk', 'Ms Falk')).toBe(true);
    expect(sameVoice('Ines Falk', 'Ines Moor')).toBe(false);
    expect(sameVoice('the airline', 'the airline')).toBe(false);
    expect(sameVoice('Ines Falk', null)).toBe(false);
  });
});
