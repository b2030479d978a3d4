/** Grades of police and armed forces with the short forms of the press; nobody holds two of them at once. */
const GRADES: ReadonlyMap<string, string> = new Map(
  ['corporal cpl', 'sergeant sgt', 'lieutenant lt lieut', 'captain capt', 'major maj', 'colonel col', 'brigadier brig', 'general gen', 'admiral adm', 'commodore', 'constable pc', 'inspector insp', 'superintendent supt', 'commissioner', 'commander cmdr', 'sheriff', 'private pvt', 'marshal']
    .flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] as string] as const)),
);

/** Words beside which such a word is no grade: "attorney general", "school superintendent", "team captain". */
const NO_GRADE: ReadonlySet<string> = new Set('attorney surgeon director secretary governor consul solicitor auditor postmaster school district team club former ex retired late national field ship ferry boat airline flight fire commissioner building health'.split(' '));

/** Words for part of a grade, which alone does not tell it from its neighbours ("Lt. Col." is a colonel to many). */
const PARTS: ReadonlySet<string> = new Set(['lieutenant', 'major', 'brigadier']);

/** The grades in the words of a role, in full and sorted; none where a word beside them makes another office of it. */
export function gradesOf(words: readonly string[]): string[] {
  const bare = words.map((w) => w.replace(/\.$/, ''));
  const grades = [...new Set(bare.flatMap((w) => GRADES.get(w) ?? []))].toSorted();
  return bare.some((w) => NO_GRADE.has(w) && !GRADES.has(w)) ? [] : grades;
}

/** Whether two roles have grades that exclude each other: none in common, and each a whole grade. */
export function otherGrade(p: readonly string[], q: readonly string[]): boolean {
  const [x, y] = [gradesOf(p), gradesOf(q)];
  const whole = (one: readonly string[]): boolean => one.length === 1 || one.some((g) => !PARTS.has(g));
  return x.length > 0 && y.length > 0 && whole(x) && whole(y) && !x.some((g) => y.includes(g));
}

/** What a "chief … officer" is chief of ("financial", "operating"); "executive" for a chief executive; null for other roles. */
export function chiefOf(head: string, modifiers: readonly string[]): string | null {
  if (head === 'ceo' || head === 'chief-executive' || (head === 'executive' && modifiers.includes('chief'))) return 'executive';
  if (/^c[fiot]o$/.test(head)) return { cfo: 'financial', coo: 'operating', cto: 'technology', cio: 'information' }[head] ?? null;
  if (head !== 'officer' || !modifiers.includes('chief')) return null;
  return modifiers.find((m) => /^(?:executive|financial|operating|technology|technical|information|security|medical|scientific|marketing|legal|commercial|risk|compliance)$/.test(m)) ?? null;
}
