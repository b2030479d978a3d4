import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task } from './analysed.ts';

/** Threads do not take over how TypeScript is run: each sets it up for itself. */
const START = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('analyse-worker.ts', import.meta.url).href)}); })`;

/** Does the tasks of a library of a size in worker threads, as many as there are cores. */
export async function analyseAll(size: number, tasks: readonly Task[], progress: (done: number) => void): Promise<void> {
  let given = 0;
  let done = 0;
  const threads = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: threads }, async () => {
    const worker = new Worker(START, { eval: true, workerData: size });
    try {
      for (let task = tasks[given++]; task !== undefined; task = tasks[given++]) {
        await answer(worker, task);
        progress(++done);
      }
    } finally {
      await worker.terminate();
    }
  }));
}

function answer(worker: Worker, task: Task): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve();
    });
    worker.postMessage(task); // oxlint-disable-line unicorn/require-post-message-target-origin -- a thread has none
  });
}
