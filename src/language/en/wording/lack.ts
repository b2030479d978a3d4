/** "Were there any seat belts?", of what one account says there was none of. */
export function lackQuestion(noun: string): string {
  const bare = noun.replace(/^(?:the|an?|any)\s+/i, '').replace(/^(?:planned|scheduled|proposed)\s+/i, '');
  return `${/[^s]s$/.test(bare) ? 'Were' : 'Was'} there any ${bare}?`;
}

/** Why both may hold. */
export const lackCaveat = (): string => 'Each may speak of another one.';
