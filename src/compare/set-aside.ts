import type { NotCompared, NotComparedReason } from './finding.ts';

/** Everything that was set aside for one reason. */
export interface SetAside {
  readonly reason: NotComparedReason;
  readonly articles: ReadonlySet<string>;
  readonly statements: number;
}

/** One entry for each reason, in the order in which the reasons first come; the comparison tells them pair by pair. */
export function byReason(items: readonly NotCompared[]): readonly SetAside[] {
  const reasons = [...new Set(items.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const same = items.filter((item) => item.reason === reason);
    const articles = new Set(same.flatMap((item) => item.articles));
    return { reason, articles, statements: same.reduce((sum, item) => sum + item.statements, 0) };
  });
}
