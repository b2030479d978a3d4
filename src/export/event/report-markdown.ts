import { markdownAddress, markdownBlocks, markdownLink, markdownQuotation, markdownText } from '../text/markdown.ts';
import { paragraphsOf } from '../text/plain-text.ts';
import type { Report, ReportFact, ReportFinding, ReportSide, ReportSource, ReportVoice } from './report.ts';

/** An event's report as Markdown (CommonMark 0.31), ready for an editor. */
export function reportAsMarkdown(report: Report): string {
  const { sections, sources, aside, notCompared, labels } = report;
  return markdownBlocks([
    `# ${markdownText(report.title)}`,
    `**${markdownText(report.kicker)}**`,
    factsOf(report.facts),
    `*${markdownText(report.limits)}*`,
    ...(report.nothing === null ? [] : [markdownText(report.nothing)]),
    ...sections.flatMap(({ name, hint, findings }) => [`## ${markdownText(name)}`, markdownText(hint), ...findings.flatMap(findingOf)]),
    `## ${markdownText(sources.heading)}`,
    ...sources.items.flatMap(sourceOf),
    ...listOf(aside.heading, aside.items),
    ...listOf(notCompared.heading, notCompared.items),
    ...listOf(labels.heading, labels.items),
    markdownText(labels.method),
  ]);
}

function listOf(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${markdownText(heading)}`, items.map((item) => `- ${markdownText(item)}`).join('\n')];
}

function factsOf(facts: readonly ReportFact[]): string {
  return facts.map((fact) => `- ${markdownText(fact.name)}: ${valueOf(fact)}`).join('\n');
}

function valueOf({ kind, value }: ReportFact): string {
  if (kind === 'address') return markdownAddress(value);
  return kind === 'hash' ? `\`${value}\`` : markdownText(value);
}

function findingOf({ number, question, sides, sourcing, caveat }: ReportFinding): readonly string[] {
  return [
    `### ${number}. ${markdownText(question)}`,
    ...sides.flatMap(sideOf),
    ...(sourcing.length === 0 ? [] : [markdownText(sourcing.join(', '))]),
    ...(caveat === null ? [] : [`*${markdownText(caveat)}*`]),
  ];
}

function sideOf({ name, voices }: ReportSide): readonly string[] {
  return [
    ...(name === null ? [] : [`**${markdownText(name)}**`]),
    // The attribution belongs to the quotation: it stands in the same block, on a line of its own.
    ...voices.map((voice) => `${markdownQuotation(paragraphsOf(voice.quote))}\n>\n> – ${attributionOf(voice)}`),
  ];
}

function attributionOf({ outlet, address, source, attribution }: ReportVoice): string {
  const name = address === null ? markdownText(outlet) : markdownLink(outlet, address);
  return `${name} ${markdownText([source.written, ...attribution].join(', '))}`;
}

function sourceOf({ number, title, url, outlet, facts, remarks }: ReportSource): readonly string[] {
  return [
    `### ${number}. ${markdownLink(title, url)}`,
    markdownText(outlet),
    factsOf(facts),
    ...(remarks.length === 0 ? [] : [markdownText(remarks.join(' '))]),
  ];
}
