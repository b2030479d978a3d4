import type { RequestAnswer, RequestArgs, RequestName } from '../../messages/requests.ts';
import type { Result } from '../../messages/result.ts';
import type { Sender } from '../../messages/sender-kind.ts';
import type { Background } from '../background.ts';

/** One handler for each message of a table; it may throw what `errorCodeOf` knows. None keeps anything between two calls. */
export type HandlersOf<Names extends RequestName> = {
  readonly [Name in Names]: (
    background: Background,
    args: RequestArgs<Name>,
    sender: Sender,
  ) => Promise<Result<RequestAnswer<Name>>>;
};
