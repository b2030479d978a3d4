/** Enough for the words and names of some dozens of articles. */
const MOST_KEPT = 8_000;

/**
 * A pure function of a string that remembers its outcomes: words and names come again and again in coverage of one event.
 * When `most` are kept it starts anew, so that a long session does not grow.
 */
export function memoise<Outcome extends NonNullable<unknown>>(compute: (text: string) => Outcome, most = MOST_KEPT): (text: string) => Outcome {
  const kept = new Map<string, Outcome>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const outcome = compute(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, outcome);
    return outcome;
  };
}
