import { stancesOf } from '../language/en/lexicon/stances.ts';
import { foldName } from '../language/fold-name.ts';
import { memoise } from '../language/memoise.ts';
import type { Statement } from '../claims/statement.ts';
import type { Side } from './rule.ts';

/** The name by which a speaker is found again, folded: the last word, where the speaker is named. */
export const surnameOf = (speaker: string | null): string | null => (speaker === null ? null : lastName(speaker)[0] ?? null);

/** Every remark of an account is asked who makes it, by each remark of the others. */
const lastName: (speaker: string) => readonly string[] = memoise((speaker) => (/\p{Lu}\p{Ll}+$/u.test(speaker) ? foldName(speaker).split(' ').slice(-1) : []));

/** Keys under which remarks of one named speaker on one matter meet. */
export function stanceKeys(s: Statement): string[] {
  const name = surnameOf(s.speaker);
  return name === null ? [] : [...stancesOf(wordsOf(s)).keys()].map((matter) => `stance@${name}:${matter}`);
}

/**
 * Whether one speaker takes opposite sides on one matter in two accounts ("it was calm on deck" / "people were screaming").
 * Nothing where either account quotes the speaker on both sides of it: it knows both. Symmetric.
 */
export function opposedStances(a: Side, b: Side): boolean {
  const [p, q] = [surnameOf(a.statement.speaker), surnameOf(b.statement.speaker)];
  if (p === null || p !== q) return false;
  const [x, y] = [stancesOf(wordsOf(a.statement)), stancesOf(wordsOf(b.statement))];
  return [...x].some(([matter, side]) => y.get(matter) === -side && takes(a, matter, side) && takes(b, matter, -side as 1 | -1));
}

/** Whether all that an account quotes of the speaker on a matter is on one side. */
function takes({ article, statement }: Side, matter: string, side: 1 | -1): boolean {
  return article.analysis.statements.every((s) => s.kind !== 'quotation' || surnameOf(s.speaker) !== surnameOf(statement.speaker) || (stancesOf(wordsOf(s)).get(matter) ?? side) === side);
}

const wordsOf = (s: Statement): readonly string[] => (s.value.type === 'wording' ? s.value.lemmas : []);
