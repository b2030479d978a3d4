import { countRule } from './count.ts';
import { dimensionRule } from './dimension.ts';
import { durationRule } from './duration.ts';
import { moneyRule } from './money.ts';
import { onsetRule } from './onset.ts';
import { percentRule } from './percent.ts';
import { propositionRule } from './proposition.ts';
import { timeRule } from './time.ts';
import type { Rule } from '../rule.ts';

/** One rule per kind, in the order in which they run. */
export const RULES: readonly Rule[] = [onsetRule, timeRule, propositionRule, countRule, dimensionRule, moneyRule, percentRule, durationRule];
