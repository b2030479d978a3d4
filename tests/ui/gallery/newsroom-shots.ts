import type { Shot } from './shots.ts';

const PAGE = { width: 1000, height: 900, scheme: 'light', zoom: 1, forcedColors: false, press: null, ready: '#root[data-ready]' } as const;
const newsroom = (name: string, path: string, change: Partial<Shot> = {}): Shot => ({ ...PAGE, name: `newsroom.${name}`, path: `newsroom.html?${path}`, ...change });
const NARROW = { width: 320, height: 1400 } as const;

const TRY = '.newsroom-form .buttons button';
const CHANGE = '#newsroom .buttons button[aria-expanded]';
const LEAVE = '.option .buttons button:last-of-type';
const REMOVED = '#newsroom details > summary';
const byWay = (way: number): string => `.choices label:nth-of-type(${way}) input`;

/** The options of the edition for newsrooms: joining with what can go wrong, and how a shared library can stand. */
export const NEWSROOM_SHOTS: readonly Shot[] = [
  newsroom('form', ''),
  newsroom('form-dark-german', 'typed&language=de', { scheme: 'dark' }),
  newsroom('form-narrow', 'typed', NARROW),
  newsroom('form-token', 'typed', { press: byWay(2) }),
  newsroom('form-creds', 'typed', { press: byWay(3) }),
  newsroom('form-creds-narrow-german', 'typed&language=de', { ...NARROW, scheme: 'dark', press: byWay(3) }),
  newsroom('form-wrong', 'typed&servers=ws://nats.desk.example', { press: TRY }),
  newsroom('form-wrong-narrow-german', 'typed&servers=ws://nats.desk.example&language=de', { ...NARROW, press: TRY }),
  newsroom('test-reached', 'typed', { press: TRY }),
  newsroom('test-sign-in', 'typed&test=sign-in', { press: TRY }),
  newsroom('test-certificate', 'typed&test=unreachable', { press: TRY }),
  newsroom('test-certificate-narrow-german', 'typed&test=unreachable&language=de', { ...NARROW, scheme: 'dark', press: TRY }),
  ...['connecting', 'up-to-date', 'to-send', 'offline', 'catching-up', 'sign-in', 'full', 'stopped', 'withdrawn', 'odd'].map((state) => newsroom(state, `state=${state}`)),
  newsroom('catching-up-dark-german', 'state=catching-up&language=de', { scheme: 'dark' }),
  newsroom('catching-up-narrow', 'state=catching-up', NARROW),
  newsroom('offline-narrow-german', 'state=offline&language=de', { ...NARROW, scheme: 'dark' }),
  newsroom('full-german', 'state=full&language=de'),
  newsroom('withdrawn-narrow-german', 'state=withdrawn&language=de', NARROW),
  newsroom('odd-dark-german', 'state=odd&language=de', { scheme: 'dark' }),
  newsroom('changing', 'state=sign-in', { press: CHANGE }),
  newsroom('changing-narrow-german', 'state=sign-in&language=de', { ...NARROW, scheme: 'dark', press: CHANGE }),
  newsroom('leaving', 'state=up-to-date', { press: LEAVE }),
  newsroom('leaving-narrow-german', 'state=up-to-date&language=de', { ...NARROW, press: LEAVE }),
  newsroom('removals', 'state=up-to-date', { press: REMOVED }),
  newsroom('removals-narrow-german', 'state=up-to-date&language=de', { ...NARROW, scheme: 'dark', press: REMOVED }),
  newsroom('forced-colours', 'state=full', { forcedColors: true }),
];
