import { describe, expect, it } from 'vitest';
import { findWire } from '../../../src/article/facts/wire.ts';

const text = 'The ferry will stop in March, the council said on Tuesday.';

describe('findWire', () => {
  it.each([
    [['Reuters'], 'Reuters'],
    [['AFP, Paris'], 'Agence France-Presse'],
    [['Ana Lund, Associated Press'], 'Associated Press'],
    [['By Ana Lund / dpa'], 'dpa'],
  ])('by the byline %j', (bylines, agency) => {
    expect(findWire(bylines, null, [text])).toBe(agency);
  });

  it.each([
    ['LINDHOLM (Reuters) - The ferry will stop.', 'Reuters'],
    ['LINDHOLM, May 14 (Reuters) — The ferry will stop.', 'Reuters'],
    ['Lindholm (AP) — The ferry will stop.', 'Associated Press'],
    ['Lindholm (dpa/lno) - Die Fähre fährt nicht mehr.', 'dpa'],
    ['(ANSA) - ROMA, 14 MAG - Il traghetto si ferma.', 'ANSA'],
    ['Lisboa, 14 mai 2024 (Lusa) – O barco vai parar.', 'Lusa'],
    ['МОСКВА, 14 мая. /ТАСС/. Паром остановят.', 'TASS'],
    ['LINDHOLM, May 14 (Xinhua) -- The ferry will stop.', 'Xinhua'],
  ])('by the dateline of %j', (opening, agency) => {
    expect(findWire([], null, [opening, text])).toBe(agency);
  });

  it.each([['© 2024 AFP', 'Agence France-Presse'], ['Source: Reuters', 'Reuters'], ['Die Fähre wird verkauft. (APA)', 'APA'], ['The Associated Press', 'Associated Press']])(
    'by the credit %j',
    (credit, agency) => {
      expect(findWire([], null, [text, text, credit])).toBe(agency);
    },
  );

  it.each([
    ['The council told Reuters that the ferry would stop.'],
    ['An AP photographer was on board when the ferry (built in 1974) ran aground.'],
    ['The report, first seen by AFP, says the hull is damaged — and the engine too.'],
    ['Lindholm (population 9,000) - The ferry will stop.'],
    ['The PA system failed. The TT races went on.'],
  ])('not by a mere mention: %j', (paragraph) => {
    expect(findWire(['Ana Lund'], 'The Lindholm Courier', [paragraph, text])).toBeNull();
  });
});
