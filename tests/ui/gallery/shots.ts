import { EXPORT_SHOTS } from './export-shots.ts';
import { LIBRARY_SHOTS } from './library-shots.ts';
import { WELCOME_SHOTS } from './welcome-shots.ts';
import { NEWSROOM_SHOTS } from './newsroom-shots.ts';
import { OPTIONS_SHOTS } from './options-shots.ts';
import { PANEL_SHOTS } from './panel-shots.ts';
import { fragmentOf, savedArabic, savedMeridian } from '../fixtures/saved-texts.ts';
import { VIEWS } from '../fixtures/views.ts';

/** One picture: a page of the gallery, under one set of circumstances. */
export interface Shot {
  /** File name without its ending. */
  readonly name: string;
  /** Address inside the gallery. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** The browser's own zoom. */
  readonly zoom: number;
  readonly forcedColors: boolean;
  /** Selectors of controls to press, in turn, before the picture is taken. */
  readonly press: string | readonly string[] | null;
  /** Selector of what the picture waits for, where that is more than the page's first matter. */
  readonly ready?: string;
}

const POPUP = { width: 420, height: 600, scheme: 'light', zoom: 1, forcedColors: false, press: null } as const;
const popup = (view: string, name: string, change: Partial<Shot> = {}, language = 'en'): Shot => ({
  ...POPUP, name: `${view}.${name}`, path: `popup.html?view=${view}&language=${language}`, ...change,
});
const saved = (name: string, path: string, change: Partial<Shot> = {}): Shot => ({
  ...POPUP, name: `saved-page.${name}`, path: `saved.html?${path}`, width: 1000, height: 800, ...change,
});

const event = (id: string, name: string, change: Partial<Shot> = {}, language = 'en'): Shot => ({
  ...POPUP, name: `event-${id}.${name}`, path: `event.html?id=${id}&language=${language}`, width: 1200, height: 900, ...change,
});

const sentence = fragmentOf(savedMeridian, 'The ship lies on rocks half a mile from Skerry Point.');
const DETAILED = ['nothing-saved', 'nothing-to-report', 'results', 'results-long', 'results-changed-since'];
const names = [...Object.keys(VIEWS), 'looking'];

/** Every state light and dark in English and in German; the telling ones also narrow, wide, zoomed and in forced colours. */
export const SHOTS: readonly Shot[] = [
  ...names.map((view) => popup(view, 'light')),
  ...names.map((view) => popup(view, 'dark.german', { scheme: 'dark' }, 'de')),
  ...DETAILED.flatMap((view) => [
    popup(view, 'narrow', { width: 320 }),
    popup(view, 'wide', { width: 1000 }),
    popup(view, 'zoomed', { width: 800, zoom: 2 }),
    popup(view, 'forced-colours', { forcedColors: true }),
  ]),
  popup('nothing-on-this-event', 'after-saving', { press: '[data-action="save"]' }),
  popup('results-saved', 'after-removing', { press: '[data-action="remove"]' }),
  popup('results-many', 'show-more', { press: '.more' }),
  popup('results', 'always', { press: '[data-action="always"]' }),
  popup('results', 'always.narrow.german', { press: '[data-action="always"]', width: 320, scheme: 'dark' }, 'de'),
  popup('results', 'automatic', {}, 'en&automatic'),
  popup('listing', 'narrow.german', { width: 320 }, 'de'),
  popup('results', 'reasons', { press: '.finding [aria-label^="Not a real difference"]' }),
  popup('results', 'reasons.narrow', { press: '.finding [aria-label^="Not a real difference"]', width: 320 }),
  popup('results', 'unfolded', { press: '.side .fold > summary' }),
  saved('light', `id=11${sentence}`),
  saved('dark', `id=11${sentence}`, { scheme: 'dark' }),
  saved('wide', 'id=11', { width: 1400, height: 1400 }),
  saved('wide.dark', 'id=11', { width: 1400, height: 1400, scheme: 'dark' }),
  saved('wide.german', 'id=11&language=de', { width: 1400, height: 1400 }),
  saved('narrow', `id=11${sentence}`, { width: 320 }),
  saved('narrow.top', 'id=11', { width: 320, height: 1400 }),
  saved('unfolded', 'id=11', { width: 600, height: 1400, press: '.text .unfold > summary' }),
  saved('german', `id=11&language=de${sentence}`),
  saved('editing', 'id=11', { width: 1400, height: 1400, press: '.note-card .quiet' }),
  saved('forced-colours', 'id=11', { width: 1400, height: 1400, forcedColors: true }),
  saved('changes', 'id=11', { width: 1000, height: 1100, press: '[data-action="changes"]' }),
  saved('changes.dark.german', 'id=11&language=de', { width: 1000, height: 1100, scheme: 'dark', press: '[data-action="changes"]' }),
  saved('changes.narrow', 'id=11', { width: 320, height: 1400, press: '[data-action="changes"]' }),
  saved('right-to-left', `id=15${fragmentOf(savedArabic, 'كانت العبّارة تسير بسرعة سبع عشرة عقدة حين ارتطمت بالصخور')}`),
  saved('plain', 'id=plain'),
  saved('not-found', 'id=99'),
  saved('failed', 'id=failed'),
  event('ferry', 'light'),
  event('ferry', 'dark.german', { scheme: 'dark' }, 'de'),
  event('ferry', 'narrow', { width: 320, height: 700 }),
  event('ferry', 'wide', { width: 1600 }),
  event('ferry', 'forced-colours', { forcedColors: true }),
  event('ferry', 'unfolded', { press: '.question-row .quiet' }),
  event('ferry', 'unfolded.narrow', { press: '.question-row .quiet', width: 320 }),
  event('ferry', 'naming', { press: '.event-name .quiet' }),
  event('ferry', 'put-aside', { press: '.event-fold > summary' }),
  event('ferry', 'reasons', { press: ['.question-row .quiet', '.detail [aria-label^="Not a real difference"]'] }),
  event('ferry', 'merging', { press: '.event-section .event-fold > summary' }),
  event('ferry', 'splitting.narrow', { press: '.event-section .event-fold:last-child > summary', width: 320 }),
  event('ferry', 'as-table', { press: '.timeline ~ .fold > summary' }),
  event('arabic', 'light'),
  event('large', 'light'),
  event('large', 'narrow', { width: 320 }),
  ...['lone', 'undated', 'slow', 'missing'].map((id) => event(id, 'light')),
  saved('sentence-missing', 'id=11#90000-90010'),
  ...LIBRARY_SHOTS,
  ...EXPORT_SHOTS,
  ...WELCOME_SHOTS,
  ...OPTIONS_SHOTS,
  ...NEWSROOM_SHOTS,
  ...PANEL_SHOTS,
];
