import { countRule } from './count.ts';
import { onsetRule } from './onset.ts';
import { propositionRule } from './proposition.ts';
import { timeRule } from './time.ts';
import type { Rule } from '../rule.ts';

/** One rule per kind, in the order in which they run. */
export const RULES: readonly Rule[] = [onsetRule, timeRule, propositionRule, countRule];
