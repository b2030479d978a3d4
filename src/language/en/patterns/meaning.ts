/** What may stand between a name and what is said of it: the mark that closes it, a comma, a dash or a bracket. */
const GAP = '^[”"’]?(?:[’\']s name)?(?:,| ?[—–(]| --?)? ?';
const HOW = '(?:(?:roughly|loosely|literally|directly) )?';
const WHOSE = '(?:(?:which|that|whose name|(?:the|its|his|her) name|name) )?';

/** "…, which translates roughly as", "(Quechua for": what follows is what the name means, with or without quotation marks. */
const TRANSLATES = new RegExp(`${GAP}${WHOSE}(?:${HOW}(?:(?:is |can be )?translated|translates|translating) ${HOW}(?:in English )?(?:as|to|into) |(?:is )?\\p{Lu}\\p{L}+ for )`, 'u');
/** "…, meaning", "(literally": only words in quotation marks, or a title in capitals, are what the name means. */
const MEANS = new RegExp(`${GAP}${WHOSE}(?:${HOW}(?:means|meaning) ${HOW}(?:in English )?|literally,? )`, 'u');
/** "… — or", ", or", "(“": a second name, which may be what the first means. */
const OR = /^[”"’]?(?:(?:,| ?[—–(]| --?)? ?or,? | ?\((?=[“"‘]))/u;

const QUOTED = /^[“"‘]([^“”"‘’\n]{3,60}?)[,.]?[”"’]/u;
const PLAIN = /^(?:the |an? )?(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,4}?)(?=\s?[,.;)—–])/u;
const TITLE = /^(?:the )?(\p{Lu}\p{L}+(?: (?:of|the|and|in) \p{Lu}\p{L}+| \p{Lu}\p{L}+)+)(?=\s?[,.)—–])/u;

/** Words that tell what a name means, where they stand behind it. */
export interface Meaning {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Said to be what the name means, and not just another name. */
  readonly told: boolean;
}

/** What a name means by the words right behind it: "Welm, which translates as “bright water”,", "Welm — or “Bright Water” —". */
export function meaningBehind(rest: string): Meaning | null {
  return worded(rest, TRANSLATES, [QUOTED, PLAIN], true) ?? worded(rest, MEANS, [QUOTED, TITLE], true) ?? worded(rest, OR, [QUOTED, TITLE], false);
}

function worded(rest: string, lead: RegExp, forms: readonly RegExp[], told: boolean): Meaning | null {
  const [before] = lead.exec(rest) ?? [];
  if (before === undefined) return null;
  for (const form of forms) {
    const [all, text] = form.exec(rest.slice(before.length)) ?? [];
    if (all !== undefined && text !== undefined) return { text, start: before.length + all.indexOf(text), end: before.length + all.indexOf(text) + text.length, told };
  }
  return null;
}
