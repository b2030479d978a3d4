import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';

/** Token range of a role, its head noun, and where the words of its body end. */
export interface RoleWords {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  /** Words further on that tell of what body the role is too: "CEO and founder of the fund". */
  readonly body?: readonly [first: number, last: number];
}

/** How the roles of a sentence are read: whether a token is one, where the body of a phrase ends, and where its own words begin. */
export interface RoleReader {
  isRole(head: number): boolean;
  chainEnd(phrase: NounPhrase): number;
  begin(phrase: NounPhrase): number;
}

const joins = ({ tokens }: Sentence, i: number): boolean => /^(?:and|&)$/.test(tokens[i]?.lower ?? '');

/** "…, chief executive and founder of the fund,": the role behind a name, and the one that "and" joins to it, which may tell the body of both. */
export function withJoined(sentence: Sentence, role: RoleWords, reader: RoleReader): RoleWords[] {
  const next = joins(sentence, role.last + 1) ? sentence.phrases.find((p) => p.first === role.last + 2) : undefined;
  if (!next) return [role];
  const last = reader.chainEnd(next);
  if (reader.isRole(next.head)) {
    const shared = last > next.last && sentence.tokens[role.head + 1]?.lower !== 'of';
    return [shared ? { ...role, body: [next.last + 1, last] } : role, { first: reader.begin(next), head: next.head, last }];
  }
  // "Head of Axion and Tremont": two bodies by name.
  return role.last > role.head && sentence.tokens[next.head]?.pos === 'PROPN' ? [{ ...role, last }] : [role];
}

/** "Axion chairman and chief executive Jane Smith": the role before a name, and the one before it, unless an article makes that somebody else ("the mayor and President Smith"). */
export function withJoinedBefore(sentence: Sentence, role: RoleWords, reader: RoleReader): RoleWords[] {
  const { tokens, phrases } = sentence;
  const at = joins(sentence, role.first - 1) ? role.first - 2 : -1;
  const previous = phrases.find((p) => p.last === at);
  if (!previous || previous.head !== at || !reader.isRole(at) || tokens[at]?.lower !== tokens[at]?.lemma.toLowerCase() || /^(?:DET|PRON|NUM)$/.test(tokens[previous.first]?.pos ?? '') || previous.preposition !== null) return [role];
  return [role, { first: previous.first, head: at, last: at }];
}
