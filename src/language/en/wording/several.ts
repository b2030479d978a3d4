import { pluralOf } from './inflect.ts';

/** "How many ships did South Korea seize?" from the noun, the agent and the verb with its particle ("shoot-down"). */
export const severalQuestion = (noun: string, agent: string, deed: string): string => `How many ${pluralOf(noun)} did ${agent} ${deed.replace('-', ' ')}?`;

/** Why one and several may both stand. */
export const severalCaveat = (): string => 'One account may speak of one of several.';
