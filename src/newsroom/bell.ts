/** Lets one part wait until another rings. A ring that nobody waits for is kept for the next who does. */
export class Bell {
  #rung = false;
  #wake: (() => void) | null = null;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Resolves at the next ring, or as soon as the signal is given. */
  wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#wake = null;
        this.#rung = false;
        signal.removeEventListener('abort', done);
        resolve();
      };
      if (this.#rung || signal.aborted) return done();
      this.#wake = done;
      return signal.addEventListener('abort', done, { once: true });
    });
  }
}
