import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANALYSIS_VERSION, analyse } from '../../src/claims/analyse.ts';
import { encodeAnalysis } from '../../src/library/codec/analysis-codec.ts';
import { articleDigest } from '../../src/library/sharing/shared-id.ts';
import { NOTHING_SHARED } from '../../src/library/sharing/shared-state.ts';
import { open, seal } from '../../src/newsroom/envelope.ts';
import { sampleArticle } from '../library/support/sample-article.ts';
import { english } from '../support/analysed.ts';

interface EventFile { readonly docs: readonly { readonly title: string; readonly text: string; readonly publisher: string; readonly published: string }[] }
const folder = new URL('../coverage-events/events/', import.meta.url);
const ID = 'a'.repeat(32);

describe.each(readdirSync(folder))('analyses of %s', (file) => {
  const { docs } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as EventFile;

  it('come whole through a message, so that nobody analyses them anew', () => {
    for (const { title, text, publisher, published } of docs) {
      const article = sampleArticle({ title, text, publisher, published: new Date(published).toISOString() });
      const record = {
        id: ID, savedAt: '2026-03-02T09:00:00.000Z', state: { ...NOTHING_SHARED, text: { version: 1, at: 5, digest: articleDigest(article) } },
        content: { article, analysis: analyse(article, english) },
      };
      expect(open(seal(record), ID, ANALYSIS_VERSION)).toEqual({ kind: 'record', record, encoded: encodeAnalysis(record.content.analysis, article) });
    }
  });
});
