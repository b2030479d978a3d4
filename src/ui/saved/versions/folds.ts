/** Passages that are shown, or that stay behind a fold. */
export interface Fold<Shown> {
  readonly folded: boolean;
  readonly passages: readonly Shown[];
}

/** Least number of unchanged passages in a row that are folded; one alone is context. */
const LEAST = 2;

/** Groups passages in order: runs without a change fold where they are long enough to be in the way. */
export function foldsOf<Shown extends { readonly same: boolean }>(passages: readonly Shown[]): readonly Fold<Shown>[] {
  const runs: { same: boolean; passages: Shown[] }[] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    if (last && last.same === passage.same) last.passages.push(passage);
    else runs.push({ same: passage.same, passages: [passage] });
  }
  return runs.map(({ same, passages: run }) => ({ folded: same && run.length >= LEAST, passages: run }));
}
