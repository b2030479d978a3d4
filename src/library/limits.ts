/**
 * The largest input that the library takes. Far above any article: they keep a hostile page or file from filling the disk
 * or stalling the worker. Lengths are UTF-16 code units.
 */
export const LIMITS = {
  text: 2_000_000,
  title: 10_000,
  names: 10_000,
  url: 16_384,
  blocks: 50_000,
  terms: 100_000,
  termLength: 200,
  /** An encoded analysis before it is deflated, in bytes. */
  analysis: 8_000_000,
  tags: 100,
  tagLength: 200,
  event: 500,
  /** Words of one highlight, a note on it, and highlights of one clipping. */
  quote: 20_000,
  note: 20_000,
  annotations: 1_000,
  /** Question of a finding put aside, and the articles that it quotes. */
  question: 2_000,
  quoted: 1_000,
  /** Ids in one call of `getMany`. */
  ids: 1_000,
  listRows: 1_000,
  searchHits: 200,
  outdatedRows: 200,
  candidates: 1_000,
} as const;

/** How long a removed clipping can be brought back, in milliseconds. */
export const UNDO_TIME = 30 * 24 * 60 * 60 * 1000;
