/** The words of one name are asked for again and again while names are matched; this many are kept. */
const MOST_KEPT = 4_000;
const known = new Map<string, readonly string[]>();

/** Words of a name, without a genitive ending. */
export function nameWords(name: string): readonly string[] {
  const kept = known.get(name);
  if (kept) return kept;
  const words = name.replace(/['’]s$/, '').split(/\s+/);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(name, words);
  return words;
}

/** First letters of the capitalised words of a name ("Bay Area Rapid Transit": BART). */
export const initials = (name: string): string => nameWords(name).filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]).join('');

/** Whether `short` is how an article refers to `long` again: its last word or words, its first two, or its initials. */
export function abbreviates(short: string, long: string): boolean {
  const [s, l] = [nameWords(short), nameWords(long)];
  if (s.length >= l.length) return false;
  if (s.length === 1 && /^\p{Lu}{2,}s?$/u.test(short)) return initials(long) === short.replace(/s$/, '');
  const offset = l.length - s.length;
  return s.every((w, i) => w === l[offset + i]) || ((s.length > 1 || l.length === 2) && s.every((w, i) => w === l[i]));
}
