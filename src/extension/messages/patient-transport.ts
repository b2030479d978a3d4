import { isQuestion } from './questions.ts';
import type { Transport } from './send.ts';

/** Waits between tries, in milliseconds; 1.55 s together, far beyond the start of a background on a slow machine. */
const WAITS = [50, 100, 200, 400, 800];

/**
 * A transport that tries again while nobody listens yet: Firefox lets a page send before it has started the event page
 * (after installing, or at the browser's start). Once an answer has come, the same error means in Firefox that the
 * background ended over the message, which may have been done: only a question is sent again then, in either browser.
 * @param wait sleeps for so many milliseconds
 */
export function patientTransport(transport: Transport, wait: (milliseconds: number) => Promise<void> = sleep): Transport {
  let answered = false;
  return async (message) => {
    for (let tries = 0; ; tries++) {
      const known = answered;
      try {
        const answer = await transport(message);
        answered = true;
        return answer;
      } catch (error) {
        const milliseconds = WAITS[tries];
        const again = isQuestion(message.name) ? nobodyListens(error) || endedOver(error) : !known && nobodyListens(error);
        if (milliseconds === undefined || !again) throw error;
        await wait(milliseconds);
      }
    }
  };
}

function nobodyListens(error: unknown): boolean {
  return error instanceof Error && /receiving end does not exist/i.test(error.message);
}

/** What Chromium says when its worker ends over a message. */
function endedOver(error: unknown): boolean {
  return error instanceof Error && /closed before a response was received/i.test(error.message);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
