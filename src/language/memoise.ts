/** Enough for the words and names of some dozens of articles. */
const MOST_KEPT = 8_000;

/**
 * A pure function of a string that remembers its outcomes: words and names come again and again in coverage of one event.
 * About `most` are kept, so that a long session does not grow: when half of them are new, those go that nobody has asked for since the
 * half before.
 */
export function memoise<Outcome extends NonNullable<unknown>>(compute: (text: string) => Outcome, most = MOST_KEPT): (text: string) => Outcome {
  let kept = new Map<string, Outcome>();
  let before = kept;
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const outcome = before.get(text) ?? compute(text);
    if (kept.size >= most / 2) {
      before = kept;
      kept = new Map();
    }
    kept.set(text, outcome);
    return outcome;
  };
}
