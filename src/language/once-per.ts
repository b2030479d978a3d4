/**
 * A pure function of an object that computes its outcome once: one statement is held against hundreds of others. What is kept goes with
 * its object.
 */
export function oncePer<Subject extends object, Outcome extends NonNullable<unknown> | null>(compute: (subject: Subject) => Outcome): (subject: Subject) => Outcome {
  const kept = new WeakMap<Subject, Outcome>();
  return (subject) => {
    const known = kept.get(subject);
    if (known !== undefined) return known;
    const outcome = compute(subject);
    kept.set(subject, outcome);
    return outcome;
  };
}
