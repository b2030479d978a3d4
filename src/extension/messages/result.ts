import type { ErrorCode } from './error-code.ts';

/** What crosses a boundary between two parts of the extension: a value, or the reason why there is none. Plain JSON. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ErrorCode };

/** A result with a value. */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** A result without one. */
export function failure(error: ErrorCode): Result<never> {
  return { ok: false, error };
}
