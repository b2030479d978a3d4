import type { Phrase } from '../../claims/statement.ts';
import { CAPACITIES, OFFICES, RANKS, sameOffice, SENIORITIES, STANDINGS } from '../../language/en/lexicon/offices.ts';
import { isNationality } from '../../language/en/lexicon/people-nouns.ts';
import { chiefOf, otherGrade } from '../../language/en/lexicon/ranks.ts';

/**
 * How two roles of one person stand: one role; grades that exclude each other ("captain" / "sergeant"); one office in another
 * rank ("deputy") or of another time ("former"); one office that only one side limits to a part of the body ("president for
 * Europe"); one office that only one side says others hold too ("founder" / "co-founder"); two offices of one body; two parts that somebody plays in one body by name ("Axion investor" / "Axion president").
 */
export type RoleRelation = 'same' | 'grade' | 'rank' | 'shared' | 'standing' | 'division' | 'offices' | 'parts';

/** Compares two roles; null where they may go together or nothing can be told. Symmetric. */
export function compareRoles(p: Phrase, q: Phrase): RoleRelation | null {
  if (otherGrade(wordsOf(p), wordsOf(q))) return 'grade';
  const [f, g] = [chiefOf(p.head, p.modifiers), chiefOf(q.head, q.modifiers)];
  if (f !== null && g !== null && f !== g) return 'offices';
  const same = sameOffice(p.head, q.head);
  const standing = prefixOf(p, STANDINGS) !== prefixOf(q, STANDINGS);
  const rank = prefixOf(p, RANKS) !== prefixOf(q, RANKS);
  if (p.head === q.head && !rank && !standing && gradedApart(p, q)) return 'offices';
  if (same && !rank && !standing) return oneSideNarrower(p, q) ? 'division' : 'same';
  if (!same && isPart(p) && isPart(q) && nameOneBody(p, q)) return 'parts';
  if (!OFFICES.has(p.head) || !OFFICES.has(q.head)) return null;
  if (same) return standing ? 'standing' : isShared(p) !== isShared(q) ? 'shared' : 'rank';
  return sharedWords(p, q) > 0 || rank ? 'offices' : null;
}

/** Whether two roles are one office in one rank and of one time, whatever else their words say. */
export const isOneRole = (p: Phrase, q: Phrase): boolean =>
  sameOffice(p.head, q.head) && prefixOf(p, RANKS) === prefixOf(q, RANKS) && prefixOf(p, STANDINGS) === prefixOf(q, STANDINGS) && chiefOf(p.head, p.modifiers) === chiefOf(q.head, q.modifiers) && !gradedApart(p, q);

/** Number of words beside the noun that both roles have. */
export const sharedWords = (p: Phrase, q: Phrase): number => p.modifiers.filter((m) => q.modifiers.includes(m)).length;

/** "Senior cook" beside "pastry cook", "head gardener" beside "castle gardener": one side grades its holder, and the other singles its own out by other words. */
function gradedApart(p: Phrase, q: Phrase): boolean {
  const [x, y] = [p, q].map(({ text, modifiers }) => modifiers.filter((m) => SENIORITIES.has(m) || text.split(' ').includes(m))) as [string[], string[]];
  const graded = (words: readonly string[], other: readonly string[]): boolean => words.some((w) => SENIORITIES.has(w) && !other.includes(w)) && other.length > 0;
  return (graded(x, y) || graded(y, x)) && !x.some((w) => y.includes(w));
}

const isPart = ({ head }: Phrase): boolean => CAPACITIES.has(head) || OFFICES.has(head);

/** A body that both name, with its capital; a nation is none. */
function nameOneBody(p: Phrase, q: Phrase): boolean {
  const written = ({ text }: Phrase): string[] => (text.match(/\p{Lu}[\p{L}\p{N}-]+/gu) ?? []).map((w) => w.toLowerCase().replace(/^(?:ex|pro|non)-/, ''));
  const theirs = written(q);
  return written(p).some((w) => theirs.includes(w) && w !== p.head && w !== q.head && !isNationality(w) && !STANDINGS.has(w) && !RANKS.has(w) && !OFFICES.has(w));
}

/** Held with others: news calls each of several founders the founder. */
const isShared = (p: Phrase): boolean => prefixOf(p, SHARED) !== '';
const SHARED: ReadonlySet<string> = new Set(['co']);

const wordsOf = (p: Phrase): string[] => [p.head, ...p.modifiers];
const prefixOf = (p: Phrase, words: ReadonlySet<string>): string => p.modifiers.find((m) => words.has(m)) ?? (p.head.includes('-') ? [...words].find((w) => p.head.startsWith(`${w}-`)) : undefined) ?? '';

/** "president for Europe" beside "president", but not beside "Europe president", nor beside a role that has a limit of its own ("the depot's manager"). */
function oneSideNarrower(p: Phrase, q: Phrase): boolean {
  const [m, n] = [divisionOf(p), divisionOf(q)];
  const [whole, part] = m === null ? [p, q] : [q, p];
  return (m === null) !== (n === null) && !whole.text.includes(m ?? n ?? '') && whole.modifiers.every((word) => part.modifiers.includes(word));
}

/** What an office is told to be for, right behind its noun: a name. */
function divisionOf({ head, text }: Phrase): string | null {
  if (!text.includes(' for ')) return null;
  const [, noun = '', part] = /(\p{L}+) for (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(text) ?? [];
  return OFFICES.has(head) && noun.toLowerCase() === head ? (part ?? null) : null;
}
