import type { ExportedClipping } from '../../extension/messages/exported-clipping.ts';
import type { ClippingFormat } from './clipping-format.ts';

/** Clippings for other programs, with every field as the library keeps it. */
export const JSON_FORMAT: ClippingFormat = {
  extension: 'json',
  type: 'application/json',
  carriesText: true,
  marked: false,
  head: '{"format":"second-source/clippings","version":1,"clippings":[\n',
  between: ',\n',
  tail: '\n]}\n',
  entry: (clipping) => JSON.stringify(entryOf(clipping), wellFormed),
};

function entryOf({ summary, capturedAt, annotations, content }: ExportedClipping) {
  return {
    id: summary.id, title: summary.title, byline: summary.byline, outlet: summary.publisher, agency: summary.wire,
    published: summary.published, updated: summary.updated, saved: summary.savedAt, accessed: capturedAt,
    url: summary.url, canonicalUrl: summary.canonicalUrl, language: summary.language, quality: summary.quality,
    event: { id: summary.eventId === '' ? null : summary.eventId, name: summary.event },
    findings: summary.tally,
    tags: summary.tags,
    highlights: annotations.map(({ quote, prefix, suffix, start, colour, note, createdAt, changedAt, sha256 }) => ({
      quote, prefix, suffix, start, colour, note, created: createdAt, changed: changedAt, sha256,
    })),
    versions: summary.versions,
    sha256: summary.sha256,
    ...(content === null ? {} : { text: content.text }),
  };
}

/** Half a character is no text to other programs, nor to the hash, which counts it as U+FFFD. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
