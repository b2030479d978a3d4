import type { Extractor, Refiner } from './extractor.ts';

/** In the order in which they run. */
export const EXTRACTORS: readonly Extractor[] = [];

export const REFINERS: readonly Refiner[] = [];
