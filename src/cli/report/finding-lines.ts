import type { Finding } from '../../compare/finding.ts';
import type { InputArticle } from '../input-article.ts';
import { message, type MessageKey } from './message.ts';
import { printable } from './printable.ts';
import { sourceLine } from './source.ts';
import { wrap } from './wrap.ts';

/** One finding: the question, each side's quotations under a dash, then how it is sourced and what to bear in mind. */
export function findingLines(finding: Finding, articles: ReadonlyMap<string, InputArticle>, width: number): readonly string[] {
  const groups = [...new Set(finding.answers.map(({ group }) => group))].toSorted((a, b) => a - b);
  return [
    ...wrap(printable(finding.question), width, '  '),
    ...groups.flatMap((group) => sideLines(finding, group, articles, width)),
    ...(finding.sourcing === null ? [] : [`    ${sourcingText(finding.sourcing)}`]),
    ...(finding.caveat === null ? [] : wrap(message('copy_note', printable(finding.caveat)), width, '    ', '          ')),
  ];
}

function sideLines(finding: Finding, group: number, articles: ReadonlyMap<string, InputArticle>, width: number): readonly string[] {
  const side = finding.answers.filter((answer) => answer.group === group);
  return side.flatMap((answer, index) => {
    const article = articles.get(answer.article);
    if (article === undefined) throw new Error(`Finding ${finding.id} quotes article ${answer.article}, which was not given.`);
    return [
      ...wrap(sourceLine(answer, article), width, index === 0 ? '  - ' : '    ', '    '),
      ...wrap(message('quote_marks', printable(answer.quote)), width, '      '),
    ];
  });
}

function sourcingText(sourcing: NonNullable<Finding['sourcing']>): string {
  return message(`sourcing_${sourcing.replaceAll('-', '_')}` as MessageKey);
}
