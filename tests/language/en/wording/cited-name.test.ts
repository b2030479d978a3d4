import { expect, it } from 'vitest';
import { citedName } from '../../../../src/language/en/wording/cited-name.ts';

it.each([
  ['A London Fire Brigade spokesman', 'a London Fire Brigade spokesman'],
  ['The father', 'the father'],
  ['Two officials', 'two officials'],
  ['Police', 'police'],
  ['Investigators', 'investigators'],
  ['the the Harbour Trust', 'the Harbour Trust'],
  ['They', 'a speaker named earlier'],
  ['she', 'a speaker named earlier'],
])('cites %s as “%s”', (speaker, cited) => {
  expect(citedName(speaker)).toBe(cited);
});

it.each(['Mayor Jane Marsh', 'the Harbour Board', 'London Ambulance Service', 'Marsh', 'police', 'Two'])('leaves %s as it is', (speaker) => {
  expect(citedName(speaker)).toBe(speaker);
});
