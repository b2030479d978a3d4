import type { ExportedClipping } from '../../../src/extension/messages/exported-clipping.ts';
import type { Annotation } from '../../../src/library/annotation.ts';
import type { ClippingSummary } from '../../../src/library/clipping.ts';
import type { ClippingWords } from '../../../src/export/clippings/clipping-words.ts';

const SHA = '3b1f0c5a9d7e4482a6b0c1d2e3f405162738495a6b7c8d9eafb0c1d2e3f40516';

/** A saved report on a bridge, with what a test changes in its row. */
export function clipping(changes: Partial<ClippingSummary> = {}, rest: Partial<Omit<ExportedClipping, 'summary'>> = {}): ExportedClipping {
  return {
    summary: {
      id: 'k3f9', url: 'https://www.tarrowherald.example/news/bridge?id=7&ref=home', canonicalUrl: 'https://www.tarrowherald.example/news/bridge',
      title: 'Swing bridge shut until the end of April', byline: 'Mara Ode, Tom van der Meer', publisher: 'Tarrow Herald',
      published: '2026-02-24T08:30:00+01:00', updated: '2026-02-25T10:05:00Z', language: 'en', wire: null, quality: 'whole', length: 200,
      sha256: SHA, savedAt: '2026-03-02T09:00:00.000Z', updatedAt: '2026-03-02T09:00:00.000Z', versions: 1, analysisVersion: 3,
      tags: ['harbour', 'transport'], event: 'Bridge closure', eventId: 'e1', tally: { conflict: 1, different: 0, changed: 2, agrees: 3 },
      annotations: 0, ...changes,
    },
    capturedAt: '2026-03-02T08:59:58.000Z',
    annotations: [],
    content: null,
    ...rest,
  };
}

/** A highlight of the reader's own. */
export function highlight(quote: string, note = ''): Annotation {
  return {
    id: 'h1', clipping: 'k3f9', quote, prefix: '', suffix: '', sha256: SHA, start: 0, colour: 'yellow', note,
    createdAt: '2026-03-03T08:00:00.000Z', changedAt: '2026-03-03T08:00:00.000Z',
  };
}

/** Words of the interface, short and English. */
export const WORDS: ClippingWords = {
  author: 'Written by', published: 'Published', updated: 'Updated', accessed: 'Read', saved: 'Saved', agency: 'Agency',
  tags: 'Tags', event: 'Event', address: 'Address', canonical: 'Address by the page', hash: 'SHA-256', highlights: 'Highlights and notes',
  note: (words) => `Note: ${words}`, outlet: ({ publisher }) => publisher ?? 'Source not named', moment: (stamp) => stamp,
};
