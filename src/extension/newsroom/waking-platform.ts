import type { Sender } from '../messages/sender-kind.ts';
import type { Platform } from '../platform/platform.ts';
import { isNewsroomMessage } from './answer-newsroom.ts';

/**
 * The platform for the ordinary background, as it is where a library is shared: messages of the shared library's own are answered there,
 * and whatever else the reader does, by a page, a key or the context menu, may be to send.
 * @param wake lets the shared library look; a save that goes on longer is found by its session, which looks again
 */
export function wakingPlatform(platform: Platform, answerNewsroom: (message: unknown, sender: Sender) => Promise<unknown>, wake: () => void): Platform {
  const { events, menus } = platform;
  return {
    ...platform,
    events: {
      ...events,
      onMessage: (answer) => events.onMessage(async (message, sender) => {
        if (isNewsroomMessage(message)) return answerNewsroom(message, sender);
        const result = await answer(message, sender);
        wake();
        return result;
      }),
      onCommand: (listener) => events.onCommand((...command) => {
        listener(...command);
        wake();
      }),
    },
    menus: {
      ...menus,
      onChosen: (listener) => menus.onChosen((...choice) => {
        listener(...choice);
        wake();
      }),
    },
  };
}
