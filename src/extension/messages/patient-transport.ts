import type { Transport } from './send.ts';

/** Waits between tries, in milliseconds; 1.55 s together, far beyond the start of a background on a slow machine. */
const WAITS = [50, 100, 200, 400, 800];

/**
 * A transport that tries again while nobody listens yet: Firefox lets a page send before it has started the event page
 * (after installing, or at the browser's start). Nothing was received then, so nothing can be done twice.
 * @param wait sleeps for so many milliseconds
 */
export function patientTransport(transport: Transport, wait: (milliseconds: number) => Promise<void> = sleep): Transport {
  return async (message) => {
    for (const milliseconds of WAITS) {
      try {
        return await transport(message);
      } catch (error) {
        if (!nobodyListens(error)) throw error;
        await wait(milliseconds);
      }
    }
    return transport(message);
  };
}

function nobodyListens(error: unknown): boolean {
  return error instanceof Error && /receiving end does not exist/i.test(error.message);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
