import { isOrdinaryWord } from '../document-frequency.ts';
import { BODIES_THAT_ACT } from '../lexicon/bodies.ts';
import { OFFICES } from '../lexicon/offices.ts';
import { personGroup } from '../lexicon/people-nouns.ts';

/** A speaker as a question can name it; `key` is the same for two wordings of one speaker. */
export interface VoiceName {
  readonly text: string;
  readonly key: string;
}

/** Speakers of more words than this are slips of the parse. */
const LONGEST = 6;
const NAME = /^\p{Lu}[\p{L}’'.-]*(?: (?:of|for|and|de|van|von|bin|al)? ?\p{Lu}[\p{L}’'.-]*)*$/u;
/** "Local politician Jane Marsh"; no name behind what ties it to the words before ("the Department for Trade"). */
const TRAILING_NAME = /(?:^|\s)(?!(?:of|for|and|the|in|at|on|de|van|von|bin|al) )\S*\p{Ll} (\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*)*)$/u;
const NO_NAME = /^(?:He|She|They|It|I|We|You|A|An|One|Some|This|That|The|Sources?|Reports?)\b/;

/**
 * How a question names whoever says a clause: a proper name with its title ("Mayor Jane Marsh", "her cousin Jane Marsh" by the
 * name alone), or a description whose noun speaks ("the airline", "a witness", "fire officials"). Null for pronouns and all else: "the details
 * said" is more often a slip of the parse.
 */
export function voiceName(speaker: string | null): VoiceName | null {
  if (speaker === null) return null;
  const words = speaker.split(' ');
  const noun = words.length === 1 ? described(speaker.toLowerCase()) : null;
  if (noun !== null) return noun;
  if (words.length <= LONGEST && NAME.test(speaker) && !NO_NAME.test(speaker)) {
    const body = BODIES_THAT_ACT.has(lastWord(speaker)) && lastWord(speaker) !== 'police';
    return { text: body ? `the ${speaker}` : speaker, key: lastWord(speaker) };
  }
  const name = TRAILING_NAME.exec(speaker)?.[1];
  if (name !== undefined) return { text: name, key: lastWord(name) };
  return words.length <= LONGEST ? described(speaker) : null;
}

function described(speaker: string): VoiceName | null {
  const [, determiner = '', rest = ''] = /^(?:(the|an?|one|his|her|its|their) )?(\p{L}[\p{L}\p{N}’' -]*)$/iu.exec(speaker) ?? [];
  const noun = lastWord(rest);
  const lemma = noun === 'police' ? noun : noun.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  if (!(BODIES_THAT_ACT.has(lemma) || OFFICES.has(lemma) || personGroup(lemma, lemma) !== null)) return null;
  if (/^(?:person|people|one|other|someone|somebody|nobody)$/.test(lemma)) return null;
  const plural = noun !== lemma || noun === 'police';
  if (determiner === '' && !plural) return null;
  // "Fire officials" opened its sentence; "Slidell police" has a name.
  const own = rest.replace(/^\p{Lu}\p{Ll}+(?= \p{Ll}|$)/u, (word) => (isOrdinaryWord(word.toLowerCase()) ? word.toLowerCase() : word));
  const article = /^(?:an?|one)$/i.test(determiner) ? (/^[aeiou]/i.test(own) ? 'an ' : 'a ') : determiner === '' ? '' : 'the ';
  return { text: `${article}${own}`, key: lemma };
}

/** Whether two speakers bear one name ("Mayor Jane Marsh" / "Ms Marsh"). */
export function sameVoice(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((speaker) => (speaker !== null && /\p{Lu}/u.test(speaker) ? lastWord(speaker) : ''));
  return x !== '' && x === y && (x?.length ?? 0) > 3;
}

const lastWord = (text: string): string => text.split(' ').at(-1)?.toLowerCase().replace(/[’']s$/, '') ?? '';
