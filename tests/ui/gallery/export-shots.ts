import type { Shot } from './shots.ts';

const PAGE = { width: 1000, height: 1400, scheme: 'light', zoom: 1, forcedColors: false, press: null } as const;
const report = (name: string, query: string, change: Partial<Shot> = {}): Shot => ({ ...PAGE, name: `report.${name}`, path: `report.html?${query}`, ...change });
const exporting = (name: string, change: Partial<Shot> = {}, language = 'en'): Shot => ({
  ...PAGE, name: `export.${name}`, path: `export.html?language=${language}`, height: 700, press: '[data-action="export"]', ...change,
});

/** The report of an event, and the ways out of the library. */
export const EXPORT_SHOTS: readonly Shot[] = [
  report('light', 'view=ferry'),
  report('dark.german', 'view=arabic&language=de', { scheme: 'dark' }),
  report('narrow', 'view=ferry', { width: 320 }),
  report('wide', 'view=ferry', { width: 1400 }),
  report('forced-colours', 'view=ferry', { forcedColors: true }),
  report('nothing', 'view=alone'),
  report('missing', 'view=none', { height: 500 }),
  exporting('light'),
  exporting('event', { press: null }),
  exporting('dark.german', { scheme: 'dark' }, 'de'),
  exporting('narrow.german', { width: 320 }, 'de'),
  exporting('forced-colours', { forcedColors: true }),
];
