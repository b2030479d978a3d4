import { percentQuestion } from '../../language/en/wording/measure.ts';
import { measureRule } from './measure-rule.ts';

/** Shares and rates in per cent; percentage points and shares never meet. */
export const percentRule = measureRule({ name: 'percent', kind: 'percent', holds: () => true, question: percentQuestion });
