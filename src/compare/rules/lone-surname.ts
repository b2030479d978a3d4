import { genderOf } from '../../language/en/lexicon/persons.ts';
import { isOrdinaryWord } from '../../language/en/document-frequency.ts';
import { foldName } from '../../language/fold-name.ts';
import { nameRelation } from '../near-name.ts';
import type { Side } from '../rule.ts';
import { nameWords } from './named-person.ts';

/** Letters from which a surname that stands alone tells enough to be held against a full name. */
const LEAST = 6;

/** A name by its one word, and one in full of whom that word may be the surname. */
export interface LoneSurname {
  readonly alone: Side;
  readonly full: Side;
  /** Both surnames, folded: as it stands alone, and as the full name has it. */
  readonly words: readonly [alone: string, full: string];
}

/**
 * A person's full name beside a single word that is spelled almost like its surname ("Karl Torrowell" / "Torowell"). News writes a
 * surname alone only of whom it has named in full, so that a lone word may be a slip where no full name of its article has it. Null where the
 * full name is no person's, or the word is one of the language, a given name, or a form of the other ("Torrowellian").
 */
export function loneSurname(a: Side, b: Side): LoneSurname | null {
  const [p, q] = [a.statement.subject?.name ?? '', b.statement.subject?.name ?? ''];
  // Most pairs of names end here.
  if (p.includes(' ') === q.includes(' ')) return null;
  const [x, y] = [nameWords(p), nameWords(q)];
  if ((x.length === 1) === (y.length === 1)) return null;
  const [alone, full, words] = x.length === 1 ? [a, b, [x[0] ?? '', y.at(-1) ?? '']] as const : [b, a, [y[0] ?? '', x.at(-1) ?? '']] as const;
  const [v, w] = words;
  if (v.length < LEAST || Math.abs(v.length - w.length) > 1 || v === w || v.startsWith(w) || w.startsWith(v)) return null;
  if (full.article.analysis.mentions[full.statement.subject?.mention ?? -1]?.kind !== 'person' || [v, w].some((word) => isOrdinaryWord(word) || genderOf(word) !== null)) return null;
  return nameRelation(v, w)?.relation === 'variant' ? { alone, full, words } : null;
}

/** Whether an article has in full the name whose surname it spells otherwise where that stands alone: then it means nobody else. */
export function writesInFull({ alone, full }: LoneSurname): boolean {
  const name = foldName(full.statement.subject?.name ?? '');
  return alone.article.analysis.mentions.some((m) => m.names.some((n) => foldName(n) === name));
}

/** Whether an article has somebody else's full name with the lone surname: then it is no slip. */
export function hasBearer({ alone, words: [word] }: LoneSurname): boolean {
  return alone.article.analysis.mentions.some((m) => m.names.some((n) => n.includes(' ') && foldName(n.replace(/['’]s$/, '')).split(' ').includes(word)));
}
