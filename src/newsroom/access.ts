import * as v from 'valibot';
import { LIBRARY_NAME } from './names.ts';

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

/** Loopback is the one place where an open connection goes over no network; by the names that the manifest allows. */
const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** Whether an address is one that the edition may connect to: wss, or ws to this computer itself; without a password in it. */
export function isServerAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'wss:' || (protocol === 'ws:' && LOOPBACK.has(hostname));
}

/** How a member signs in. */
export const signInSchema = v.variant('by', [
  v.strictObject({ by: v.literal('password'), user: text(200), password: text(1000) }),
  v.strictObject({ by: v.literal('token'), token: text(4000) }),
  v.strictObject({ by: v.literal('creds'), creds: text(20_000) }),
]);

/** What is needed to reach a library. It never leaves the extension's own storage but to the servers. */
export const accessSchema = v.strictObject({
  /** Addresses of the library's servers; any of them will do. */
  servers: v.pipe(v.array(v.pipe(text(500), v.check(isServerAddress))), v.minLength(1), v.maxLength(20)),
  signIn: signInSchema,
  library: v.pipe(v.string(), v.regex(LIBRARY_NAME)),
});

/** How a member signs in. */
export type SignIn = v.InferOutput<typeof signInSchema>;
/** Servers, sign-in and library. */
export type Access = v.InferOutput<typeof accessSchema>;
