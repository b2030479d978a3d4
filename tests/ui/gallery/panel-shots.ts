import { SELECTIONS } from '../fixtures/selections.ts';
import type { Shot } from './shots.ts';

const PANEL = { width: 380, height: 720, scheme: 'light', zoom: 1, forcedColors: false, press: null } as const;
const panel = (name: string, query: string, change: Partial<Shot> = {}): Shot => ({ ...PANEL, name: `panel.${name}`, path: `panel.html?${query}`, ...change });
const asked = Object.keys(SELECTIONS);

/** The panel beside the page: its own states, and every answer to a question about words selected. */
export const PANEL_SHOTS: readonly Shot[] = [
  panel('results.light', 'view=results'),
  panel('results.dark.german', 'view=results&language=de', { scheme: 'dark' }),
  panel('results.narrow', 'view=results', { width: 320 }),
  panel('results.wide', 'view=results', { width: 900 }),
  panel('not-allowed.light', 'view=not-allowed'),
  panel('not-allowed.dark.german', 'view=not-allowed&language=de', { scheme: 'dark' }),
  panel('not-allowed.narrow', 'view=not-allowed', { width: 320 }),
  panel('not-allowed.no-keys', 'view=not-allowed&keys='),
  panel('not-allowed.site', 'view=not-allowed&site=www.harbourpost.example'),
  panel('not-allowed.site.narrow.german', 'view=not-allowed&site=international.edition.harbourpost-and-shipping-register.example&language=de', { width: 320 }),
  panel('results.site', 'view=results&site=harbourpost.example'),
  panel('looking.light', 'view=', { ready: '.looking' }),
  ...asked.flatMap((name) => [
    panel(`selection-${name}.light`, `view=results&selection=${name}`),
    panel(`selection-${name}.dark.german`, `view=results&selection=${name}&language=de`, { scheme: 'dark' }),
  ]),
  panel('selection-passages.narrow', 'view=results&selection=passages', { width: 320 }),
  panel('selection-passages.wide', 'view=results&selection=passages', { width: 900 }),
  panel('selection-passages.forced-colours', 'view=results&selection=passages', { forcedColors: true }),
  panel('selection-findings.narrow', 'view=results&selection=findings', { width: 320 }),
];
