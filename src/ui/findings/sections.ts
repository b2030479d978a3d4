import { LABELS, type Finding, type Label } from '../../compare/finding.ts';

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
