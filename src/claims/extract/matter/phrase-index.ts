import { lazily } from '../../../language/lazily.ts';
import { MATTERS } from '../../../language/en/lexicon/matters/index.ts';
import type { Matter } from '../../../language/en/lexicon/matters/matter.ts';
import { phrasePatterns } from '../../../language/en/phrases.ts';
import type { Sentence } from '../../text/document.ts';

/** An answer to a matter in the words of a sentence: tokens from `first`, offsets of the whole. */
export interface MatterWords {
  readonly matter: Matter;
  readonly answer: number;
  readonly first: number;
  readonly start: number;
  readonly end: number;
  /** The thing that the words themselves name. */
  readonly thing: string | null;
}

/** Phrases by their first word, so that each word of a text meets only those that it can open. */
const phrases = lazily(() => {
  const index = new Map<string, { readonly matter: Matter; readonly answer: number; readonly rest: RegExp }[]>();
  for (const matter of MATTERS) matter.answers.forEach((lines, answer) => {
    for (const { firsts, rest } of phrasePatterns(lines)) for (const first of firsts) index.set(first, [...(index.get(first) ?? []), { matter, answer, rest }]);
  });
  return index;
});

/** All phrases of matters that a sentence holds, in their order. */
export function matterWords({ tokens }: Sentence, source: string): MatterWords[] {
  return tokens.flatMap((token, first) => (phrases().get(token.lower) ?? []).flatMap(({ matter, answer, rest }): MatterWords[] => {
    rest.lastIndex = token.end;
    const found = rest.exec(source);
    return found === null ? [] : [{ matter, answer, first, start: token.start, end: token.end + found[0].length, thing: found.groups?.['thing']?.toLowerCase() ?? null }];
  }));
}
