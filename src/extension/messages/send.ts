import { isResult } from './is-result.ts';
import type { RequestAnswer, RequestArgs, RequestName } from './requests.ts';
import { failure, type Result } from './result.ts';

/** Asks the background; never rejects. */
export type Send = <Name extends RequestName>(name: Name, args: RequestArgs<Name>) => Promise<Result<RequestAnswer<Name>>>;

/** Carries one message to the background and its answer back, as `runtime.sendMessage` does. */
export type Transport = (message: { readonly name: string; readonly args: unknown }) => Promise<unknown>;

/** A typed client over a transport. A transport that fails, or answers in another shape, gives an error of its own. */
export function createSend(transport: Transport): Send {
  return async <Name extends RequestName>(name: Name, args: RequestArgs<Name>) => {
    const answer = await transport({ name, args }).catch(transportError);
    return isResult<RequestAnswer<Name>>(answer) ? answer : failure('unexpected');
  };
}

function transportError(error: unknown): Result<never> {
  const gone = error instanceof Error && /context invalidated/i.test(error.message);
  return failure(gone ? 'extension-updated' : 'unexpected');
}
