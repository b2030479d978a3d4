import { memoise } from '../../language/memoise.ts';

/** Words of a name, without a genitive ending. */
export const nameWords: (name: string) => readonly string[] = memoise((name) => name.replace(/['’]s$/, '').split(/\s+/));

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
