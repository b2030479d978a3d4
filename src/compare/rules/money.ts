import { moneyQuestion } from '../../language/en/wording/measure.ts';
import { measureRule } from './measure-rule.ts';

/** Amounts of money: bills, fines, prices, damage; in one currency only. */
export const moneyRule = measureRule({ name: 'money', kind: 'money', holds: () => true, question: moneyQuestion });
