import { describe, expect, it } from 'vitest';
import { locatives } from '../../../../src/claims/extract/place/locative.ts';
import { readText } from '../../../support/reading.ts';

/** The locations of a text: relation and words. */
const found = (text: string): string[] => {
  const { document, names } = readText(text);
  return document.sentences.flatMap((s) => locatives(s, names).map((l) => `${l.relation}: ${text.slice(s.tokens[l.first]?.start, s.tokens[l.last]?.end)}`));
};

describe('locations', () => {
  it.each([
    ['The bus burned in a tunnel near the station in Lima.', 'at: in a tunnel near the station in Lima'],
    ['The bus burned outside the courthouse.', 'near: outside the courthouse'],
    ['The bus burned next to the museum.', 'near: next to the museum'],
    ['The bus burned on the outskirts of Lima.', 'near: outskirts of Lima'],
    ['The bus went to Lima.', 'to: to Lima'],
    ['The bus came from Lima.', 'from: from Lima'],
    ['The thief got in through a window.', 'through: through a window'],
    ['The bus burned aboard a ferry in the port of Lima.', 'at: in the port of Lima'],
    ['The body was found at a farm, in Kansas.', 'at: at a farm, in Kansas'],
    ['The yacht drifted in the Baltic Sea.', 'at: in the Baltic Sea'],
    ['The crew landed at the village of Welm.', 'at: at the village of Welm'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it.each(['The bus burned in silence.', 'A man from Lima burned the bus.', 'The bus went through the town.', 'The bus burned in 2019.', 'The bus burned by mistake.', 'Lima burned.', 'The bus, in effect, burned.', 'The man confided in Jane Marsh.'])('are not in: %s', (text) => expect(found(text)).toEqual([]));

  it('of two happenings are two', () => {
    expect(found('The bus burned in a tunnel and the tram stopped at a station.')).toEqual(['at: in a tunnel', 'at: at a station']);
  });
});
