import { dimensionQuestion } from '../../language/en/wording/measure.ts';
import { measureRule } from './measure-rule.ts';

/** Weights, lengths, speeds, temperatures, areas and magnitudes, in whatever unit each side writes them. */
export const dimensionRule = measureRule({ name: 'dimension', kind: 'count', holds: (s) => s.slot.startsWith('dimension:'), question: dimensionQuestion });
