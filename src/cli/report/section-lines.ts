import { FIGURE_KINDS } from '../../compare/figure-kinds.ts';
import type { Finding, Label } from '../../compare/finding.ts';
import { SHOWN_AT_FIRST } from '../../compare/shown-at-first.ts';
import type { InputArticle } from '../input-article.ts';
import { findingLines } from './finding-lines.ts';
import { message } from './message.ts';

/** How findings are laid out. */
export interface Layout {
  /** Columns. */
  readonly width: number;
  /** Whether findings beyond the first few of a label are printed too. */
  readonly all: boolean;
}

/** The findings of one label under its name; those left out are counted. Nothing where there are none. */
export function sectionLines(label: Label, findings: readonly Finding[], articles: ReadonlyMap<string, InputArticle>, { width, all }: Layout): readonly string[] {
  const own = findings.filter((finding) => finding.label === label);
  if (own.length === 0) return [];
  const shown = all ? own : own.slice(0, SHOWN_AT_FIRST[label]);
  const rest = own.length - shown.length;
  return [
    '',
    `${sectionName(label, own)} (${own.length}): ${message(`label_hint_${label}`)}`,
    ...shown.flatMap((finding) => ['', ...findingLines(finding, articles, width)]),
    ...(rest === 0 ? [] : ['', `  … and ${rest} more; --all prints them`]),
  ];
}

/** Changes are called later figures where all of them are numbers. */
function sectionName(label: Label, findings: readonly Finding[]): string {
  const figures = label === 'changed' && findings.every(({ kind }) => FIGURE_KINDS.has(kind));
  return message(figures ? 'label_changed_figure' : `label_${label}`);
}
