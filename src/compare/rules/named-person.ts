import type { Statement } from '../../claims/statement.ts';
import { foldName } from '../../language/fold-name.ts';
import { memoise } from '../../language/memoise.ts';
import type { Side } from '../rule.ts';

/** Join keys for what is said of somebody by name: one for each word of the name, behind the name of the slot. */
export const nameKeys = (s: Statement, slot: string): string[] => tellingWords(s.subject?.name ?? '').map((w) => `${slot}@${w}`);

const tellingWords: (name: string) => readonly string[] = memoise((name) => foldName(name).split(' ').filter((w) => w.length > 2));

/** The words of a name, folded, without a possessive. Names come again in each article of an event. */
export const nameWords: (name: string) => readonly string[] = memoise((name) => foldName(name.replace(/['’]s$/, '')).split(' '));

/** The longer of the names by which two sides know one person; of two equally long ones the first by code point. */
export const fullerName = (a: Side, b: Side): string =>
  [a.statement.subject?.name ?? '', b.statement.subject?.name ?? ''].toSorted((m, n) => n.length - m.length || (m < n ? -1 : 1))[0] ?? '';

/** Whether a statement is of these weeks: when somebody spoke some weeks ago is hardly when they were something else. */
export const isNear = (s: Statement): boolean => !/\b(?:1\d{3}|20\d{2}|years?|decades?|century)\b/.test(s.scope.period ?? '');
