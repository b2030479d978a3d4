import type { Token } from '../../language.ts';

const OLDEST = 125;
/** Of whom a number behind "of" is the age, and the least that it then is: "a boy of seven", "a man of 71". */
const OF_AGE: ReadonlyMap<string, number> = new Map([['boy', 1], ['girl', 1], ['child', 1], ['toddler', 1], ['man', 16], ['woman', 16], ['teenager', 13], ['youth', 13], ['pensioner', 55]]);

/**
 * Whether the number of tokens `first` to `last` is the age of the person before "of". "A mother of two" has two, and "a group of ten" is
 * so many: only who goes by an age alone is of an age.
 */
export function isAgeBehindOf(tokens: readonly Token[], first: number, last: number, years: number): boolean {
  const [noun, next] = [tokens[first - 2], tokens[last + 1]];
  if (tokens[first - 1]?.lower !== 'of' || noun?.pos !== 'NOUN' || noun.lower !== noun.lemma || !Number.isInteger(years) || years > OLDEST) return false;
  if (years < (OF_AGE.get(noun.lower) ?? Infinity)) return false;
  return next === undefined || /^(?:[,.;)]|and|who|whose|in|at|from|on|was|is)$/.test(next.lower) || (next.pos === 'VERB' && !next.lower.endsWith('ing'));
}
