import { STEP_QUESTIONS } from '../lexicon/nominal-steps.ts';

/** "When was Peter Vance drafted?" */
export function stepQuestion(step: string, who: string): string {
  const [auxiliary, verb] = STEP_QUESTIONS.get(step) ?? ['did', step];
  return `When ${auxiliary} ${who} ${verb}?`;
}

/** Why two dates of one step may both stand. */
export const stepCaveat = (): string => 'Each may date another stage of the step, or a second one.';
