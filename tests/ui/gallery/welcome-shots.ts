import type { Shot } from './shots.ts';

const PAGE = { width: 1000, height: 900, scheme: 'light', zoom: 1, forcedColors: false, press: null } as const;
const welcome = (name: string, language = 'en', change: Partial<Shot> = {}): Shot => ({ ...PAGE, name: `welcome.${name}`, path: `welcome.html?language=${language}`, ...change });

/** The page that a new reader sees first. */
export const WELCOME_SHOTS: readonly Shot[] = [
  welcome('light'),
  welcome('dark-german', 'de', { scheme: 'dark' }),
  welcome('narrow', 'de', { width: 320 }),
  welcome('forced-colours', 'en', { forcedColors: true }),
];
