/** Longest that others wait for one whose page does not answer, in milliseconds. */
const PATIENCE = 10_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Does work when all that was given here before is done: many tabs that come in sight at once are served one after the other, in the order
 * in which they asked. One that takes longer than `patience` milliseconds goes on beside the next, so that no page can stop the others.
 */
export function inTurn<Value>(work: () => Promise<Value>, patience = PATIENCE): Promise<Value> {
  const turn = last;
  const done = turn.then(work);
  last = endOf(turn, done, patience);
  return done;
}

/** The end of a turn: when it has come and its work is done, or has taken too long. */
async function endOf(turn: Promise<unknown>, work: Promise<unknown>, patience: number): Promise<void> {
  await turn;
  await within(work, patience);
}

/** Resolves when the work has ended, well or not, or is taking too long. */
function within(work: Promise<unknown>, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    work.then(end, end);
  });
}
