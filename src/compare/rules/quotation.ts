import type { Statement } from '../../claims/statement.ts';
import { foldName } from '../../language/fold-name.ts';
import { isOrdinaryWord } from '../../language/en/document-frequency.ts';
import { PLAIN_WORDS } from '../../language/en/lexicon/plain-words.ts';
import { quotationCaveat, quotationQuestion } from '../../language/en/wording/quotation.ts';
import { quotationRelation } from '../same-words.ts';
import { sameOccasion } from '../gates/occasion.ts';
import { kindredRemarks } from '../kindred-remarks.ts';
import { opposedStances, stanceKeys } from '../opposed-stances.ts';
import { onePoint, opposedRemarks, pointKeys } from '../opposed-remarks.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { isProForm } from '../../language/en/lexicon/pro-forms.ts';

/** Words in quotation marks that nobody is said to have spoken may be a title ("Man of the Hour"): so many telling ones must agree. */
const FEWEST_TELLING = 3;
/** Words of a quotation that a cut may leave alone; longer ones have keys enough. */
const MOST_KEYS = 14;

/**
 * What somebody is quoted as saying. Agrees: the same words, however cut. Different: one quotation in two versions whose telling
 * words differ, or one short remark in other words; a conflict only where one version reverses the other, or one speaker's short remarks say the opposite. Blocks: two speakers by name. Gets wrong: somebody
 * who said nearly the same thing twice.
 */
export const quotationRule: Rule = {
  name: 'quotation',
  kinds: ['quotation'],
  quotes: 'clause',
  keys: (s) => (s.slot === 'words' ? keysOf(s) : []),
  judge(a, b): Judgement | null {
    const [x, y] = [wordsOf(a.statement), wordsOf(b.statement)];
    const length = Math.min(x.length, y.length);
    if (otherSpeakers(a, b)) return null;
    const relation = quotationRelation(x, y) ?? (onePoint(x, y) && sameOccasion(a, b) ? 'reworded' : twoRemarks(a, b));
    if (relation === null) return null;
    if (relation === 'same' && speakerOf(a.statement.speaker, b.statement.speaker) === null && howTelling(x.length <= y.length ? x : y) < FEWEST_TELLING) return null;
    if (relation === 'same') return { label: 'agrees', weight: 0.35 + Math.min(0.3, length / 60), caveat: null };
    if (relation === 'opposed') return { label: 'different', weight: 0.35, caveat: quotationCaveat() };
    return { label: relation === 'reversed' ? 'conflict' : 'different', weight: 0.4 + Math.min(0.3, length / 60), caveat: quotationCaveat() };
  },
  question: (a, b) => quotationQuestion(speakerOf(a.statement.speaker, b.statement.speaker)),
};

/** Two remarks of one named speaker on one occasion: opposite ones, or what was said of one thing in other words. */
function twoRemarks(a: Side, b: Side): 'reversed' | 'reworded' | 'opposed' | null {
  const [p, q] = [a.statement.speaker, b.statement.speaker];
  if (p === null || q === null || !NAMED.test(p) || !NAMED.test(q) || !sameOccasion(a, b)) return null;
  const [x, y] = [wordsOf(a.statement), wordsOf(b.statement)];
  if (opposedRemarks(x, y)) return 'reversed';
  return lastWord(p) === lastWord(q) && kindredRemarks(x, y) ? 'reworded' : opposedStances(a, b) ? 'opposed' : null;
}

/** How many words say something by themselves. */
const howTelling = (words: readonly string[]): number => words.filter((w) => !PLAIN_WORDS.has(w) && w.length > 1).length;

const lastWord = (speaker: string): string => foldName(speaker).split(' ').at(-1) ?? '';

const NAMED = /\p{Lu}/u;

const wordsOf = (s: Statement): readonly string[] => (s.value.type === 'wording' ? s.value.lemmas : []);

/** Its rare words, and pairs of neighbouring telling words: two versions share some of them wherever they were cut. */
function keysOf(s: Statement): string[] {
  const telling = wordsOf(s).filter((w) => w.length > 2 && !PLAIN_WORDS.has(w));
  const keys = new Set<string>();
  for (let i = 0; i < telling.length && keys.size < MOST_KEYS; i++) if (!isOrdinaryWord(telling[i] as string)) keys.add(telling[i] as string);
  for (let i = 1; i < telling.length && keys.size < MOST_KEYS; i++) keys.add(`${telling[i - 1]} ${telling[i]}`);
  return [...keys, ...pointKeys(wordsOf(s)), ...stanceKeys(s)];
}

/** Two speakers with no word in common; pronouns and descriptions may be anybody, and a given name goes with the surname that an article knows it by. */
function otherSpeakers(a: Side, b: Side): boolean {
  const [p, q] = [a.statement.speaker, b.statement.speaker];
  if (p === null || q === null || !NAMED.test(p) || !NAMED.test(q) || DESCRIBED.test(p) || DESCRIBED.test(q)) return false;
  const [x, y] = [foldName(p), foldName(q)];
  if (isProForm(x) || isProForm(y)) return false;
  const words = new Set(x.split(' '));
  return !y.split(' ').some((w) => w.length > 2 && words.has(w)) && !isOnePerson(a, p, q) && !isOnePerson(b, q, p);
}

/** "A spokesman", "the two-time world champion": no name at its end. */
const DESCRIBED = /^(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:.* )?\p{Ll}[\p{L}-]*$/u;

/** Whether an article has both words in one name: "Sarah" and "Halm" for Sarah Halm. */
const isOnePerson = ({ article }: Side, own: string, other: string): boolean => article.analysis.mentions.some(({ kind, names }) => kind === 'person' && names.includes(own) && names.some((n) => n.split(' ').includes(other)));

/** The fuller of the two speakers as written, or null where neither can be named. */
function speakerOf(a: string | null, b: string | null): string | null {
  return [a, b].filter((s) => s !== null && !isProForm(s)).toSorted((x, y) => Number(/\p{Lu}/u.test(y as string)) - Number(/\p{Lu}/u.test(x as string)) || (y as string).length - (x as string).length || ((x as string) < (y as string) ? -1 : 1))[0] ?? null;
}
