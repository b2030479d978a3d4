import { changeExtractor } from './extract/change/change.ts';
import type { Extractor, Refiner } from './extractor.ts';

/** In the order in which they run. */
export const EXTRACTORS: readonly Extractor[] = [changeExtractor];

export const REFINERS: readonly Refiner[] = [];
