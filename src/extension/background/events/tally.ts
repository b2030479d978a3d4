import type { Finding, Label } from '../../../compare/finding.ts';
import { NO_FINDINGS, type Tally } from '../../../library/event.ts';

/** Number of findings by label. */
export function tallyOf(findings: readonly Finding[]): Tally {
  return count(findings.map(({ label }) => label));
}

/** For each article the findings that it takes part in, by label. */
export function tallyEach(findings: readonly Finding[]): ReadonlyMap<string, Tally> {
  const each = new Map<string, Label[]>();
  for (const { label, answers } of findings) {
    for (const { article } of answers) {
      const labels = each.get(article);
      if (labels) labels.push(label);
      else each.set(article, [label]);
    }
  }
  return new Map([...each].map(([article, labels]) => [article, count(labels)]));
}

function count(labels: readonly Label[]): Tally {
  const tally = { ...NO_FINDINGS };
  for (const label of labels) tally[label]++;
  return tally;
}
