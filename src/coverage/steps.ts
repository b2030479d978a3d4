/** Work that can pause between its steps: each `next` does a little of it. What it comes to does not depend on the pauses. */
export type Steps<Outcome> = Generator<undefined, Outcome, undefined>;

/** Does all steps at once. */
export function finish<Outcome>(steps: Steps<Outcome>): Outcome {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
