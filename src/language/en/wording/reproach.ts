import { hasOrHave } from './has-or-have.ts';

/** "What is the club accused of or criticised for?" */
export const reproachQuestion = (whom: string): string => `What ${hasOrHave(whom) === 'Has' ? 'is' : 'are'} ${whom} accused of or criticised for?`;

/** Why two reproaches may both stand. */
export const reproachCaveat = (): string => 'Both may be held against them, by others or for other reasons.';
