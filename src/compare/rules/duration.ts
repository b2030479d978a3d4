import { durationQuestion } from '../../language/en/wording/measure.ts';
import { measureRule } from './measure-rule.ts';

/** How long something lasted, or how long after something else it came. */
export const durationRule = measureRule({ name: 'duration', kind: 'duration', holds: (s) => s.slot !== 'tenure', question: durationQuestion });
