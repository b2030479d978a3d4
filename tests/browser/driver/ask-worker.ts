import type { Browser, CDPSession, Target } from 'puppeteer-core';

/**
 * Chromium's background worker, asked by sessions that last for one question each: a worker to which one is attached
 * for longer neither sleeps nor ends as in a reader's browser.
 */
export interface AskedWorker {
  /** True while the worker runs or starts. */
  runs(): boolean;
  /**
   * What a function answers that runs in the worker; it sees its argument and the worker's globals alone.
   * @throws what the worker threw, as text
   */
  evaluate<Argument, Answer>(work: (argument: Argument) => Promise<Answer>, argument: Argument): Promise<Answer>;
  /** Bytes of its heap in use after its rubbish was collected. */
  heap(): Promise<number>;
}

/** @param root address of the extension's folder, with its last slash */
export function askWorker(browser: Browser, root: string): AskedWorker {
  const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().startsWith(root);
  const ask = async <Answer>(question: (session: CDPSession) => Promise<Answer>): Promise<Answer> => {
    const session = await (await browser.waitForTarget(isWorker)).createCDPSession();
    try {
      return await question(session);
    } finally {
      if (!session.detached) await session.detach();
    }
  };
  return {
    runs: () => browser.targets().some(isWorker),
    evaluate: <Argument, Answer>(work: (argument: Argument) => Promise<Answer>, argument: Argument) =>
      ask(async (session): Promise<Answer> => {
        const expression = `(${work.toString()})(${JSON.stringify(argument)})`;
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
        if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      }),
    heap: () =>
      ask(async (session) => {
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      }),
  };
}
