/** A phrase that stands at its first word: what may follow there, as a sticky pattern. */
export interface PhrasePattern {
  /** Lower case; the phrase is looked for only where one of these stands. */
  readonly firsts: readonly string[];
  /** Matched right behind the first word. */
  readonly rest: RegExp;
}

/** Up to three words of any kind. */
const GAP = String.raw`(?:[\w'’-]+,? ){0,3}`;
const NOT = String.raw`(?: not|n['’]t| never)`;

/**
 * Phrases written plainly, one a line: words, "(a|b)" for one of several, "(a|b)?" for one that may be missing, "injur*" for
 * all words so begun, "~" for up to three words of any kind, "NOT" for "not", "n't" or "never" behind an auxiliary. The
 * line opens with a choice of words or phrases in brackets, one of which must be there.
 */
export function phrasePatterns(lines: string): PhrasePattern[] {
  return lines.split('\n').map((line) => line.trim()).filter((line) => line !== '').flatMap((line) => {
    const end = line.indexOf(')');
    const choices = line.slice(1, end).split('|').flatMap(spellings).map((choice) => choice.split(' '));
    const rest = line.slice(end + 1);
    const made = (firsts: readonly string[], behind: string): PhrasePattern => ({ firsts, rest: new RegExp(`${pattern(behind)}(?!\\w)`, 'iy') });
    const plain = choices.filter((words) => words.length === 1).map(([word]) => word as string);
    const longer = choices.filter((words) => words.length > 1).map(([word, ...more]) => made([word as string], ` ${more.join(' ')}${rest}`));
    return [...(plain.length > 0 ? [made(plain, rest)] : []), ...longer];
  });
}

/** "Alarms?" opens a phrase as "alarm" and as "alarms". */
function spellings(choice: string): string[] {
  const [, stem, letter, more] = /^([^ ?]*)([^ ?])\?(.*)$/.exec(choice) ?? [];
  return stem === undefined ? [choice] : [`${stem}${letter}${more}`, `${stem}${more}`];
}

/** Without Unicode's classes: English needs none, and with them the first check waits for hundreds of patterns to compile. */
const pattern = (rest: string): string => rest
  .replace(/ (\([^()]*[^() ]\))\?/g, '(?: $1)?')
  .replace(/\((?!\?)/g, '(?:')
  .replace(/'/g, "['’]")
  .replace(/~/g, GAP)
  .replace(/ NOT(?= |$)/g, NOT)
  .replace(/(?<=[a-z])\*/g, String.raw`\w*`);
