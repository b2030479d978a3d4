/** What is kept about people. */
export const PERSONAL_DATA: ReadonlySet<string> = new Set([
  'data', 'datum', 'information', 'detail', 'record', 'file', 'account', 'profile', 'password', 'credential', 'email', 'number', 'address', 'passport', 'message', 'photo',
]);
/** What befalls data that others get hold of, and with them the people whom they are about. */
export const GETS_HOLD: ReadonlySet<string> = new Set(['steal', 'leak', 'expose', 'access', 'compromise', 'hack', 'breach', 'obtain', 'harvest', 'copy', 'download', 'publish', 'sell', 'take', 'reveal', 'affect', 'lose']);
