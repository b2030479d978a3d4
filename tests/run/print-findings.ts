import { LABELS } from '../../src/compare/finding.ts';
import type { Label } from '../../src/compare/finding.ts';
import type { ShownFinding } from '../browser/popup/shown-findings.ts';

const NAMES: Readonly<Record<Label, string>> = {
  conflict: 'Conflict',
  different: 'Different account',
  changed: 'Changed',
  agrees: 'Agrees',
};

/** The popup's rows as text for a terminal: label, question, then each side's quotations. */
export function findingsAsText(findings: readonly ShownFinding[]): string {
  return LABELS.flatMap((label) => findings.filter((finding) => finding.label === label).map(rowAsText)).join('\n\n');
}

function rowAsText(finding: ShownFinding): string {
  const lines = [`${NAMES[finding.label]}: ${finding.question}`];
  for (const side of finding.sides) {
    for (const [index, voice] of side.entries()) {
      const bullet = index === 0 ? '-' : ' ';
      lines.push(`  ${bullet} ${voice.outlet}${voice.place === 'page' ? ' (this page)' : ''}: “${voice.quote}”`);
    }
  }
  if (finding.caveat !== null) lines.push(`    ${finding.caveat}`);
  return lines.join('\n');
}
