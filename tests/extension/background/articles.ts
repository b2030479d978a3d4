import { createHash } from 'node:crypto';
import type { Article } from '../../../src/article/article.ts';

/** An article of our own writing; the text's paragraphs are separated by blank lines. */
export function article(slug: string, title: string, text: string, changes: Partial<Article> = {}): Article {
  let start = 0;
  const blocks = text.split('\n\n').map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return {
    url: `https://${slug}.example/story`,
    canonicalUrl: null,
    title,
    byline: null,
    publisher: slug,
    published: '2026-03-02T08:00:00Z',
    updated: null,
    language: 'en',
    wire: null,
    quality: 'whole',
    text,
    blocks,
    capturedAt: '2026-03-04T09:00:00.000Z',
    sha256: createHash('sha256').update(text).digest('hex'),
    ...changes,
  };
}

/** Two accounts of one slump that disagree on when it began. */
export const SLUMP = {
  since: article(
    'gazette',
    'Sales of houses in Torvik fall again as lenders hold back',
    `The slump in house sales in Torvik has been underway since 2022, estate agents said, and lenders in the harbour town show no sign of relenting.

The Torvik Housing Board counted 310 sales last year. Its chairwoman, Ingrid Solheim, blamed the closure of the shipyard and the interest charged by Fjord Bank.`,
  ),
  shift: article(
    'herald',
    'Fjord Bank decision marks turn for Torvik houses',
    `The recent decision by Fjord Bank signals a slump in house sales in Torvik, the Torvik Housing Board said.

Ingrid Solheim, the chairwoman of the board, said that estate agents in the harbour town had asked the bank to relent.`,
  ),
};

/** An account of something else. */
export const ORCHARD = article(
  'orchard',
  'Frost takes half of the plum blossom around Kelmore',
  `Growers around Kelmore lost half of their plum blossom to a late frost on Friday night, the fruit cooperative said.

Its manager, Owen Price, expects the first harvest in August and has asked the ministry of farming for help.`,
);
