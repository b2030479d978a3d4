import type { Connect } from '../../newsroom/wire.ts';
import type { Sharing } from '../../library/sharing/sharing.ts';
import { testAccess } from '../../newsroom/test-access.ts';
import { errorCodeOf } from '../background/error-code-of.ts';
import { decode } from '../messages/decode.ts';
import { NEWSROOM_REQUESTS, type NewsroomAnswer, type NewsroomArgs, type NewsroomRequestName } from '../messages/newsroom/newsroom-requests.ts';
import { failure, success, type Result } from '../messages/result.ts';
import type { SenderKind } from '../messages/sender-kind.ts';
import type { Newsroom } from './newsroom.ts';

/** How many removed articles are listed. */
const MOST_REMOVALS = 100;

type Handlers = { readonly [Name in NewsroomRequestName]: (args: NewsroomArgs<Name>) => Promise<NewsroomAnswer<Name>> };

/** Whether a raw message is one of the shared library's; the others are the ordinary background's. */
export function isNewsroomMessage(message: unknown): boolean {
  const name: unknown = typeof message === 'object' && message !== null && 'name' in message ? message.name : null;
  return typeof name === 'string' && Object.hasOwn(NEWSROOM_REQUESTS, name);
}

/** Answers them: what the table does not allow is refused, what a handler throws becomes an error code. */
export function createNewsroomAnswer(
  newsroom: Newsroom, { connect, sharing }: { readonly connect: Connect; readonly sharing: Sharing },
): (message: unknown, from: SenderKind) => Promise<Result<unknown>> {
  const handlers: Handlers = {
    'newsroom-view': async () => {
      await newsroom.wake();
      return newsroom.view();
    },
    'newsroom-test': async ({ access }) => {
      const outcome = await testAccess(access, connect, () => new Date());
      if (outcome.ok) await newsroom.tryAgain();
      return outcome;
    },
    'newsroom-join': ({ access, notes }) => newsroom.join(access, notes),
    'newsroom-switch': ({ on }) => newsroom.switch(on),
    'newsroom-notes': ({ notes }) => newsroom.setNotes(notes),
    'newsroom-leave': () => newsroom.leave(),
    'newsroom-removals': () => sharing.removals(MOST_REMOVALS),
  };
  return async (message, from) => {
    const decoded = decode(NEWSROOM_REQUESTS, message, from);
    if (!decoded.ok) return decoded;
    const handler = handlers[decoded.value.name as NewsroomRequestName] as (args: unknown) => Promise<unknown>;
    return handler(decoded.value.args).then(success, (error: unknown) => failure(errorCodeOf(error)));
  };
}
