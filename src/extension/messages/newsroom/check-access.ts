import * as v from 'valibot';
import { accessSchema, signInSchema, type Access, type SignIn } from '../../../newsroom/access.ts';

/** What a reader typed. */
export interface TypedAccess {
  /** Addresses, separated by spaces, commas or line breaks. */
  readonly servers: string;
  readonly library: string;
  readonly by: SignIn['by'];
  readonly user: string;
  readonly password: string;
  readonly token: string;
  /** Text of a .creds file. */
  readonly creds: string;
}

/** The access, or the first thing in it that cannot be right. */
export type CheckedAccess =
  | { readonly ok: true; readonly access: Access }
  | { readonly ok: false; readonly wrong: 'servers' | 'library' | 'sign-in' };

/** Reads what was typed. */
export function checkAccess({ servers, library, by, user, password, token, creds }: TypedAccess): CheckedAccess {
  const typed = { servers: servers.split(/[\s,]+/u).filter((one) => one !== ''), library: library.trim() };
  const all = { password: { by, user: user.trim(), password }, token: { by, token: token.trim() }, creds: { by, creds } };
  const parts = accessSchema.entries;
  if (!v.is(parts.servers, typed.servers)) return { ok: false, wrong: 'servers' };
  if (!v.is(parts.library, typed.library)) return { ok: false, wrong: 'library' };
  const signIn = v.safeParse(signInSchema, all[by]);
  return signIn.success ? { ok: true, access: { ...typed, signIn: signIn.output } } : { ok: false, wrong: 'sign-in' };
}
