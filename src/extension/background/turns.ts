import type { Steps } from '../../coverage/steps.ts';

/** Longest that work goes on before others get a turn, in milliseconds: a reader does not feel it. */
const SLICE = 12;

/** Lets messages in, and whoever else waits. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}

/** Does work in slices, and between them what `turn` waits for. */
export async function inSlices<Outcome>(steps: Steps<Outcome>, turn: () => Promise<void>): Promise<Outcome> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE;
  }
}

/**
 * Readers go first: work that nobody waits for stands still while a reader's request is being answered. Only who works for nobody may
 * ask for quiet, else it would wait for itself.
 */
export class ReadersFirst {
  #waiting = 0;
  #quiet: (() => void)[] = [];

  /** Answers a reader's request. */
  async serve<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    this.#waiting++;
    try {
      return await work();
    } finally {
      this.#waiting--;
      if (this.#waiting === 0) for (const go of this.#quiet.splice(0)) go();
    }
  }

  /** Resolves once no reader waits; at once where none does. */
  async quiet(): Promise<void> {
    while (this.#waiting > 0) await new Promise<void>((resolve) => void this.#quiet.push(resolve));
  }

  /** Lets messages in, and waits until those that came are answered: between slices of work that nobody waits for. */
  readonly letPass = async (): Promise<void> => {
    await breathe();
    await this.quiet();
  };
}

/** Of this worker. It goes with the worker, as the requests do. */
export const readersFirst = new ReadersFirst();
