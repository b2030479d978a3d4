/** What is timed: the names under which profilers, and `npm run bench`, find it among the worker's user timings. */
export type TimedWork = 'check' | 'save';

/** Does the work and keeps how long it took, for its last time only, so that nothing piles up. */
export async function timed<Outcome>(name: TimedWork, work: () => Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    performance.clearMeasures(name);
    performance.measure(name, { start });
  }
}
