import { decode } from '../messages/decode.ts';
import { REQUESTS, type RequestName } from '../messages/requests.ts';
import { failure, type Result } from '../messages/result.ts';
import { senderKind, type Sender } from '../messages/sender-kind.ts';
import type { Background } from './background.ts';
import { errorCodeOf } from './error-code-of.ts';
import { HANDLERS } from './handlers/index.ts';
import { tellChange } from './tell-pages.ts';

type AnyHandler = (background: Background, args: unknown, sender: Sender) => Promise<Result<unknown>>;

/** Answers raw messages: what the table does not allow is refused, what a handler throws becomes an error code. */
export function createDispatch(background: Background): (message: unknown, sender: Sender) => Promise<Result<unknown>> {
  const { id, url } = background.platform;
  return async (message, sender) => {
    const decoded = decode(REQUESTS, message, senderKind(sender, id, url('')));
    if (!decoded.ok) return decoded;
    const handler = HANDLERS[decoded.value.name as RequestName] as AnyHandler;
    const answer = await handler(background, decoded.value.args, sender).catch((error: unknown) => failure(errorCodeOf(error)));
    if (answer.ok) tellChange(background.platform, decoded.value.name as RequestName);
    return answer;
  };
}
