import { LABELS, type Finding, type Label } from '../../compare/finding.ts';

/** How many findings of a label are shown before "Show more"; what matters most gets the least room. */
export const SHOWN_AT_FIRST: Readonly<Record<Label, number>> = { conflict: 3, different: 5, changed: 3, agrees: 8 };

/** The findings of one label, in the order in which the comparison ranked them. */
export interface Section {
  readonly label: Label;
  readonly findings: readonly Finding[];
}

/** Sorts findings into sections, in the order of the labels; a label without findings has none. */
export function sectionsOf(findings: readonly Finding[]): readonly Section[] {
  return LABELS.map((label) => ({ label, findings: findings.filter((finding) => finding.label === label) })).filter(
    (section) => section.findings.length > 0,
  );
}
