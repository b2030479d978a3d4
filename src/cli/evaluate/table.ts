import { LABELS } from '../../compare/finding.ts';
import type { Figures, Recall } from './figures.ts';

const HEAD = ['', 'conflict', 'recall', 'different', 'changed', 'recall', 'agrees', 'sound', 'recall', 'any diff', 'traps'];

/**
 * Rows of figures under one head, in columns. Under a label stands right/shown (for agreements right/judged wrong or right),
 * then recall as found/questions; a dash stands where there is nothing to count.
 */
export function figuresTable(rows: readonly (readonly [name: string, figures: Figures])[]): string {
  const cells = [HEAD, ...rows.map(([name, figures]) => [name, ...cellsOf(figures)])];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

/** A share with its counts: "0.68 (17/25)". */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(part / whole).toFixed(2)} (${part}/${whole})`;
}

function cellsOf({ labels, conflicts, updates, agreements, differences, traps }: Figures): readonly string[] {
  const [conflict, different, changed, agrees] = LABELS.map((label) => labels[label]);
  return [
    share(conflict?.right ?? 0, conflict?.shown ?? 0),
    met(conflicts),
    share(different?.right ?? 0, different?.shown ?? 0),
    share(changed?.right ?? 0, changed?.shown ?? 0),
    met(updates),
    String(agrees?.shown ?? 0),
    share(agrees?.right ?? 0, (agrees?.right ?? 0) + (agrees?.wrong ?? 0)),
    met(agreements),
    met(differences),
    traps.total === 0 ? '–' : `${traps.hit}/${traps.total}`,
  ];
}

function met({ found, gold }: Recall): string {
  return share(found, gold);
}
