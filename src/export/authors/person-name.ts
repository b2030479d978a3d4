import type { Person } from './author.ts';

/** Small words of family names in larger languages of the news. */
const PARTICLES = new Set([
  'af', 'al', 'av', 'ben', 'bin', 'bint', 'da', 'das', 'de', 'degli', 'del', 'dela', 'della', 'den', 'der', 'di', 'dos', 'du', 'el', 'ibn',
  'la', 'las', 'le', 'los', 'mac', 'op', 'santa', 'st', 'ten', 'ter', 'van', 'vom', 'von', 'zu', 'zum', 'zur',
]);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd|ph\.d)\.?$/iu;
/** Words that open as names do; whole names in capitals are names too. */
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}’'ʻʼ.‑-]*$|^(?:[ldo]|al|el|an|ad|ar|as)[’'-]\p{Lu}[\p{L}\p{M}’'-]*$/u;
const MOST_WORDS = 6;

/** Whether a word is a suffix of a name ("Jr."). */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** The parts of a person's name; null where the words do not read as one: a single word, small letters, too many words. */
export function personName(name: string): Person | null {
  const words = name.split(' ').map((word) => word.replace(/,$/u, '')).filter((word) => word !== '');
  const suffix = words.length > 2 && isSuffix(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const particles = words.flatMap((word, at) => (at > 0 && at < words.length - 1 && PARTICLES.has(word) ? [at] : []));
  const start = particles[0] ?? words.length - 1;
  const end = (particles.at(-1) ?? start - 1) + 1;
  const [given, between, family] = [words.slice(0, start), words.slice(start, end), words.slice(end)];
  if (!given.concat(family).every((word) => NAME_WORD.test(word)) || particles.length !== between.length) return null;
  return { given: given.join(' '), particle: between.join(' '), family: family.join(' '), suffix };
}
