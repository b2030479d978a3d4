import type { Shot } from './shots.ts';

const PAGE = { width: 1100, height: 820, scheme: 'light', zoom: 1, forcedColors: false, press: null } as const;
const library = (name: string, path: string, change: Partial<Shot> = {}): Shot => ({ ...PAGE, name: `library.${name}`, path: `library.html?${path}`, ...change });

const UNFOLDED = '[data-kind="event"] [data-action="unfold"]';
const PICKED = '.list-row [data-action="select"]';

/** The library page: both views, its tools, what a search finds, and its states. */
export const LIBRARY_SHOTS: readonly Shot[] = [
  library('events', ''),
  library('events-unfolded', '', { press: UNFOLDED }),
  library('events-dark-german', 'language=de', { scheme: 'dark', press: UNFOLDED }),
  library('clippings', 'view=clippings'),
  library('clippings-dark', 'view=clippings', { scheme: 'dark' }),
  library('clippings-narrow', 'view=clippings&language=de', { width: 320, height: 900 }),
  library('clippings-wide', 'view=clippings', { width: 1400 }),
  library('clippings-zoomed', 'view=clippings', { zoom: 2 }),
  library('clippings-forced-colours', 'view=clippings', { forcedColors: true, press: PICKED }),
  library('clippings-mirrored', 'view=clippings&direction=rtl'),
  library('filters', 'view=clippings&tag=ferries&label=conflict', { press: '[data-action="filter"]' }),
  library('filters-narrow', 'view=clippings&tag=ferries&language=de', { width: 320, height: 900, press: '[data-action="filter"]' }),
  library('selected', 'view=clippings', { press: [PICKED, '[data-action="tags"]'] }),
  library('selected-narrow', 'view=clippings&language=de', { width: 320, height: 900, press: [PICKED, '[data-action="tags"]'] }),
  library('removed', 'view=clippings', { press: [PICKED, '[data-action="remove"]'] }),
  library('search', 'view=clippings&q=ferry'),
  library('search-dark-narrow', 'q=ferry&language=de', { scheme: 'dark', width: 320, height: 900 }),
  library('nothing-fits', 'view=clippings&tag=nowhere'),
  library('working', 'state=working', { ready: '.progress' }),
  library('scrolled', 'view=clippings&state=many', { press: ['[data-index="3"] [data-action="select"]', '[data-index="9"] .pick'] }),
  library('read-only', 'state=read-only'),
  library('failed', 'state=failed'),
  library('keys', '', { press: '.key-help summary' }),
  library('empty', 'state=empty'),
  library('empty-dark-german-narrow', 'state=empty&language=de', { scheme: 'dark', width: 320 }),
  library('many', 'view=clippings&state=many'),
];
