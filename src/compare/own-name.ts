import type { Phrase } from '../claims/statement.ts';

/** The name that a phrase is ("Mayor Jane Marsh"); null where a name only stands in it ("a Louisiana man"). */
export const ownName = (phrase: Phrase | null): string | null =>
  phrase !== null && phrase.name?.split(' ').at(-1)?.toLowerCase() === phrase.head ? phrase.name : null;
