/** Small words inside the full name of a body or a programme, which its initials leave out. */
const LINK = /^(?:of|for|and|the|in|on|to|de|against|with|from|&)$/i;
/** Capital letters that stand for a name: "OECD", "CDC", "NHTSA"; of two letters too many things. */
const ABBREVIATION = /^\p{Lu}{3,7}$/u;
/** More words than this are no name. */
const LONGEST = 9;

/** A full name, and the abbreviation that the words right behind it give for it. */
export interface Expansion {
  readonly abbreviation: string;
  readonly full: string;
  readonly start: number;
  readonly end: number;
}

/** Full names with their abbreviations in brackets: "the Torrow Institute of Rail Research (TIRR)". */
export function expansionsIn(text: string): Expansion[] {
  return [...text.matchAll(/ \((?:the )?(\p{L}+)\)/gu)].flatMap(({ 1: abbreviation = '', index }) => {
    if (!ABBREVIATION.test(abbreviation)) return [];
    const full = runBefore(text.slice(0, index), abbreviation);
    return full === null ? [] : [{ abbreviation, full, start: index - full.length, end: index }];
  });
}

/** Three words or more with capitals, but for small ones between. */
const RUN = /\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:(?:of|for|and|the|in|on|to|de|against|with|from|&) ){0,2}\p{Lu}[\p{L}\p{N}’'&-]*){2,8}/gu;

/** Full names in a text whose initials are those of an abbreviation that it is known to use: whole runs of words with capitals, or their ends. */
export function spelledOut(text: string, abbreviations: ReadonlySet<string>): Expansion[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const words = run.split(' ');
    for (let i = 0; i < words.length - 2; i++) {
      const full = words.slice(i).join(' ');
      const letters = initialsOf(full);
      if (/^\p{Lu}/u.test(full) && abbreviations.has(letters)) return [{ abbreviation: letters, full, start: index + run.length - full.length, end: index + run.length }];
    }
    return [];
  });
}

/** The run of words with capitals before an abbreviation that begins with its first letter: the one with its initials, else one that lacks or adds one. */
function runBefore(before: string, abbreviation: string): string | null {
  const words = before.split(' ').slice(-LONGEST);
  let first = words.length;
  while (first > 0 && (/^\p{Lu}[\p{L}’'&-]*$/u.test(words[first - 1] ?? '') || LINK.test(words[first - 1] ?? ''))) first--;
  const runs = words.slice(first).flatMap((w, i) => (w[0] === abbreviation[0] ? [words.slice(first + i)] : []));
  const run = runs.find((r) => initialsOf(r.join(' ')) === abbreviation) ?? runs.findLast((r) => r.length > 2 && lacksOne(initialsOf(r.join(' ')), abbreviation));
  return run && run.length > 1 ? run.join(' ') : null;
}

/** First letters of the words with capitals. */
export const initialsOf = (full: string): string => full.split(' ').filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]).join('');

/** Whether one of two rows of letters is the other without one of its letters. */
function lacksOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length === 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
