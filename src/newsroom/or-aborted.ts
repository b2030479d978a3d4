import { NewsroomError } from './problem.ts';

/** What work comes to, or an end as soon as the signal is given. @param onLate gets what it comes to after that */
export function orAborted<Value>(work: Promise<Value>, signal: AbortSignal, onLate: (value: Value) => void = () => undefined): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      work.then(onLate, () => undefined);
      reject(new NewsroomError('unreachable'));
    };
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Rejects with what work fails of, and never resolves. */
export function failing(work: Promise<void>): Promise<never> {
  return work.then(() => new Promise<never>(() => undefined));
}
