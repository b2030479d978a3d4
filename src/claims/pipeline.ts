import { changeExtractor } from './extract/change/change.ts';
import { eventTimeExtractor } from './extract/time/event-time.ts';
import { measureExtractor } from './extract/measure/measure.ts';
import { propositionExtractor } from './extract/proposition/proposition.ts';
import type { Extractor, Refiner } from './extractor.ts';

/** In the order in which they run. */
export const EXTRACTORS: readonly Extractor[] = [changeExtractor, eventTimeExtractor, propositionExtractor, measureExtractor];

export const REFINERS: readonly Refiner[] = [];
