import type { Shot } from './shots.ts';

const PAGE = { width: 1000, height: 2400, scheme: 'light', zoom: 1, forcedColors: false, press: null, ready: '#about' } as const;
const options = (name: string, path: string, change: Partial<Shot> = {}): Shot => ({ ...PAGE, name: `options.${name}`, path: `options.html?${path}`, ...change });

/** The options page: whole, with an own search, with a backup that was read or refused, with what can be taken back, with imported files. */
export const OPTIONS_SHOTS: readonly Shot[] = [
  options('light', ''),
  options('dark-german', 'language=de', { scheme: 'dark' }),
  options('narrow', '', { width: 320, height: 3200 }),
  options('narrow-german', 'language=de', { width: 320, height: 3400 }),
  options('wide', '', { width: 1400 }),
  options('forced-colours', '', { forcedColors: true }),
  options('automatic', 'state=listed', { press: '#automatic .quiet' }),
  options('automatic-dark-german', 'state=listed&language=de', { scheme: 'dark' }),
  options('automatic-narrow', 'state=listed', { width: 320, height: 3600 }),
  options('automatic-narrow-german', 'state=listed&language=de', { width: 320, height: 3800, scheme: 'dark' }),
  options('automatic-forced-colours', 'state=listed', { forcedColors: true }),
  options('automatic-many', 'state=many'),
  options('automatic-bad', 'state=off', { press: '#automatic form .plain' }),
  options('own-search', 'state=own'),
  options('ready', 'state=ready', { ready: '.choice' }),
  options('ready-narrow-german', 'state=ready&language=de', { ready: '.choice', width: 320, height: 3600, scheme: 'dark' }),
  options('damaged', 'state=damaged', { ready: '.fault' }),
  options('earlier', 'state=earlier', { ready: '.choice' }),
  options('imported', 'state=imported', { ready: '.import-group' }),
  options('imported-narrow', 'state=imported', { ready: '.import-group', width: 320, height: 3800 }),
  options('unfolded', '', { press: '#dismissals summary' }),
  options('reset', '', { press: ['#reset .plain', '#reset .buttons .plain'] }),
];
