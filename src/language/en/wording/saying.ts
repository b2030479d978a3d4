/** Letters of a quotation that a question can hold. */
const LONGEST = 60;

/** "When did Jane Marsh say “the harbour wall will stand”?" */
export function sayingQuestion(speaker: string, words: string): string {
  const own = words.replace(/[,.]$/, '');
  const cut = own.length <= LONGEST ? own : `${own.slice(0, own.lastIndexOf(' ', LONGEST)).replace(/[,;:]$/, '')} …`;
  return `When did ${speaker} say “${cut}”?`;
}

/** Why two times of one saying may both stand. */
export const sayingCaveat = (): string => 'The same may have been said more than once.';
