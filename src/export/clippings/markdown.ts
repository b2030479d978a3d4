import type { Block } from '../../article/article.ts';
import type { ExportedClipping } from '../../extension/messages/exported-clipping.ts';
import { markdownAddress, markdownBlocks, markdownLink, markdownQuotation, markdownText } from '../text/markdown.ts';
import { paragraphsOf } from '../text/plain-text.ts';
import type { ClippingFormat } from './clipping-format.ts';
import type { ClippingWords } from './clipping-words.ts';

/** Clippings to read and to write on: a heading, facts, the reader's highlights, the text. */
export const MARKDOWN: ClippingFormat = {
  extension: 'md',
  type: 'text/markdown;charset=utf-8',
  carriesText: true,
  marked: false,
  head: '',
  between: '\n',
  tail: '',
  entry: (clipping, words) => entryOf(clipping, words),
};

function entryOf({ summary, capturedAt, annotations, content }: ExportedClipping, words: ClippingWords): string {
  const canonical = summary.canonicalUrl === summary.url ? null : summary.canonicalUrl;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.author, text(summary.byline)],
    [words.published, text(words.moment(summary.published))],
    [words.updated, text(words.moment(summary.updated))],
    [words.accessed, text(words.moment(capturedAt))],
    [words.saved, text(words.moment(summary.savedAt))],
    [words.agency, text(summary.wire)],
    [words.event, text(summary.event)],
    [words.tags, text(summary.tags.length === 0 ? null : summary.tags.join(', '))],
    [words.address, markdownAddress(summary.url)],
    [words.canonical, canonical === null ? null : markdownAddress(canonical)],
    [words.hash, `\`${summary.sha256}\``],
  ];
  return markdownBlocks([
    `## ${markdownLink(summary.title, summary.url)}`,
    markdownText(words.outlet(summary)),
    facts.flatMap(([name, value]) => (value === null ? [] : [`- ${markdownText(name)}: ${value}`])).join('\n'),
    ...(annotations.length === 0 ? [] : [`### ${markdownText(words.highlights)}`]),
    ...annotations.flatMap(({ quote, note }) => [
      markdownQuotation(paragraphsOf(quote)),
      ...(note.trim() === '' ? [] : [markdownText(words.note(note))]),
    ]),
    ...(content === null ? [] : ['---', ...content.blocks.map((block) => blockOf(content.text, block))]),
  ]);
}

function text(words: string | null): string | null {
  return words === null ? null : markdownText(words);
}

function blockOf(whole: string, { kind, start, end }: Block): string {
  const words = markdownText(whole.slice(start, end));
  if (words === '') return '';
  switch (kind) {
    case 'heading': return `### ${words}`;
    case 'quote': return `> ${words}`;
    case 'list-item': return `- ${words}`;
    case 'caption': return `*${words}*`;
    case 'paragraph': return words;
  }
}
