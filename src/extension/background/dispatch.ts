import { decode } from '../messages/decode.ts';
import { REQUESTS, type RequestName } from '../messages/requests.ts';
import { failure, type Result } from '../messages/result.ts';
import { senderKind, type Sender } from '../messages/sender-kind.ts';
import type { Background } from './background.ts';
import { errorCodeOf } from './error-code-of.ts';
import { HANDLERS } from './handlers/index.ts';
import { tellChange } from './tell-pages.ts';
import { readersFirst } from './turns.ts';

/** The one request that asks for what nobody waits for. */
const HOUSEKEEPING: RequestName = 'keep-house';

type AnyHandler = (background: Background, args: unknown, sender: Sender) => Promise<Result<unknown>>;

/** Answers raw messages: what the table does not allow is refused, what a handler throws becomes an error code. */
export function createDispatch(background: Background): (message: unknown, sender: Sender) => Promise<Result<unknown>> {
  const { id, url } = background.platform;
  return async (message, sender) => {
    const decoded = decode(REQUESTS, message, senderKind(sender, id, url('')));
    if (!decoded.ok) return decoded;
    const name = decoded.value.name as RequestName;
    const handler = HANDLERS[name] as AnyHandler;
    const work = () => handler(background, decoded.value.args, sender).catch((error: unknown) => failure(errorCodeOf(error, name)));
    const answer = await (name === HOUSEKEEPING ? work() : readersFirst.serve(work));
    if (answer.ok) tellChange(background.platform, name);
    return answer;
  };
}
