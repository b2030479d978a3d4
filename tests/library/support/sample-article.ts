import { createHash } from 'node:crypto';
import type { Article } from '../../../src/article/article.ts';
import type { Analysis } from '../../../src/claims/analysis.ts';

const TEXT = [
  'The swing bridge at Tarrow Quay will stay shut to traffic until the end of April, the harbour board said on Tuesday.',
  'Engineers found cracks in two of the bearings that carry the moving span, and a barge strike in January made them worse.',
  'About 9,000 vehicles use the crossing on a working day. Buses will take the ring road, which adds some 20 minutes.',
  'Shopkeepers on the north bank said that takings had already fallen by a third since the first closure in the autumn.',
].join('\n\n');

/** An article as extraction gives it; its hash and blocks follow from its text. */
export function sampleArticle(changes: Partial<Omit<Article, 'sha256' | 'blocks'>> = {}): Article {
  const text = changes.text ?? TEXT;
  let at = 0;
  const blocks = text.split('\n\n').map((part) => {
    const start = at;
    at += part.length + 2;
    return { kind: 'paragraph' as const, start, end: start + part.length };
  });
  return {
    url: 'https://www.tarrowherald.example/news/bridge-closure',
    canonicalUrl: null,
    title: 'Swing bridge shut until the end of April',
    byline: 'Mara Ode',
    publisher: 'Tarrow Herald',
    published: '2026-02-24T08:30:00+01:00',
    updated: null,
    language: 'en',
    wire: null,
    quality: 'whole',
    capturedAt: '2026-03-02T08:59:58.000Z',
    ...changes,
    text,
    blocks,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** An analysis with the given terms; its statements are the same each time and quote the sample text. */
export function sampleAnalysis(terms: readonly (readonly [string, number])[], version = 3): Analysis {
  return {
    version,
    sentences: [{ start: 0, end: 116 }, { start: 118, end: 239 }],
    mentions: [{ kind: 'place', names: ['Tarrow Quay'], roles: [], count: 1 }],
    statements: [{
      kind: 'count', slot: 'vehicles', predicate: 'use', subject: null, object: null,
      value: { type: 'quantity', low: 8100, high: 9900, exact: false, unit: 'vehicle' },
      cardinality: 'moving', scope: { period: 'working day' }, polarity: 'positive', force: 'asserted', speaker: null, order: null,
      sentence: 4, clause: { start: 241, end: 296 }, words: { start: 241, end: 252 },
    }],
    terms,
    eventDays: [Date.parse('2026-02-24')],
    topic: { lead: terms.slice(0, 2), actors: [], places: [0], ordinals: ['closure:2'] },
    fingerprints: [11_873_402, 1_920_334_871, 4_102_556_019],
    sources: { outlets: ['Harbour Post'], quotes: [{ speaker: 'Mara Ode', marks: [77_120, 3_900_001] }] },
  };
}

/** Terms as most tests need them. */
export const BRIDGE_TERMS = [['@tarrow quay', 3], ['bridge', 4], ['bearing', 2], ['barge', 1]] as const;
