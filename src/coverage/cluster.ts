/** What may not or must be in one cluster, by index. */
export interface Constraints {
  readonly together: readonly (readonly [number, number])[];
  readonly apart: readonly (readonly [number, number])[];
}

/**
 * Average-link clustering: of all clusters the two merge whose mean score between members exceeds by most what a mean over
 * so many pairs needs, while any reaches it. A mean over all pairs does not chain. Ties go to the smaller indices, so the
 * order of merging follows from the scores alone. Constraints come first; where they contradict each other, `apart` wins.
 */
export function averageLink(size: number, score: (i: number, j: number) => number, needed: (pairs: number) => number, constraints: Constraints): number[][] {
  const members: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i]);
  // Sums of scores between clusters; -Infinity stays so in every sum.
  const sums = members.map((_, i) => Float64Array.from({ length: size }, (__, j) => (i === j ? -Infinity : score(i, j))));
  const sum = (i: number, j: number): number => (sums[i] as Float64Array)[j] as number;
  const set = (i: number, j: number, value: number): void => {
    (sums[i] as Float64Array)[j] = value;
    (sums[j] as Float64Array)[i] = value;
  };
  for (const [i, j] of constraints.apart) set(i, j, -Infinity);
  const strength = (i: number, j: number): number => {
    const pairs = (members[i] as number[]).length * (members[j] as number[]).length;
    return sum(i, j) / pairs / needed(pairs);
  };
  const nearest = new Int32Array(size).fill(-1);
  const seek = (i: number): void => {
    nearest[i] = -1;
    for (let j = 0; j < size; j++) if (j !== i && members[j] && strength(i, j) >= 1 && (nearest[i] === -1 || strength(i, j) > strength(i, nearest[i] as number))) nearest[i] = j;
  };
  const merge = (i: number, j: number): void => {
    for (let k = 0; k < size; k++) if (members[k] && k !== i && k !== j) set(i, k, sum(i, k) + sum(j, k));
    (members[i] as number[]).push(...(members[j] as number[]));
    members[j] = null;
  };
  for (const [i, j] of constraints.together) {
    const [x, y] = [i, j].map((k) => members.findIndex((m) => m?.includes(k))) as [number, number];
    if (x !== y && sum(x, y) !== -Infinity) merge(Math.min(x, y), Math.max(x, y));
  }
  for (let i = 0; i < size; i++) if (members[i]) seek(i);
  for (;;) {
    let best = -1;
    for (let i = 0; i < size; i++) if (members[i] && nearest[i] !== -1 && (best === -1 || strength(i, nearest[i] as number) > strength(best, nearest[best] as number))) best = i;
    if (best === -1) return members.filter((m) => m !== null);
    const [x, y] = [Math.min(best, nearest[best] as number), Math.max(best, nearest[best] as number)];
    merge(x, y);
    for (let k = 0; k < size; k++) {
      if (!members[k]) continue;
      if (k === x || nearest[k] === x || nearest[k] === y) seek(k);
      else if (strength(k, x) >= 1 && (nearest[k] === -1 || strength(k, x) > strength(k, nearest[k] as number))) nearest[k] = x;
    }
  }
}
