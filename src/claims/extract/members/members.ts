import { THIN_VERBS } from '../../../language/en/lexicon/agents.ts';
import { personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { isProForm } from '../../../language/en/lexicon/pro-forms.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Extractor } from '../../extractor.ts';
import { participleOf } from '../../../language/en/wording/inflect.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { predicateOf } from '../predicate.ts';
import { anchorOf } from '../measure/anchor.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';

/** What joins two members of a list. */
const JOINS = /^(?:,|and|or|&|, and|, or|,? ?as well as)$/;
/** Fewer members are no list. */
const FEWEST = 2;

/**
 * Lists: names ("in Oslo, Bergen and Tromsø") under the slot "members:name", and things that one verb is said of ("stole phones,
 * watches and cash") under "members:thing". Value: the members folded, names in full and things by lemma; its text the members as written,
 * one a line; object.modifiers: content keys of the sentence around them; predicate: what is done, for things.
 */
export const membersExtractor: Extractor = {
  family: 'members',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : listsIn(s).flatMap((list) => [names(reading, s, list), things(reading, s, list)].flatMap((found) => found ?? [])))),
};

/** Phrases that commas and conjunctions join, with a conjunction among them. */
function listsIn({ tokens, phrases }: Sentence): NounPhrase[][] {
  const out: NounPhrase[][] = [];
  for (let at = 0; at + 1 < phrases.length; ) {
    const list = [phrases[at] as NounPhrase];
    let joined = false;
    for (let next = phrases[at + 1]; next; next = phrases[at + list.length]) {
      const gap = tokens.slice((list.at(-1) as NounPhrase).last + 1, next.first).map((t) => t.lower).join(' ');
      if (gap === '' || gap.length > 12 || !JOINS.test(gap)) break;
      joined ||= gap !== ',';
      list.push(next);
    }
    if (joined) out.push(list);
    at += list.length;
  }
  return out;
}

/** The members that are names and nothing more; of what only has a name before its noun ("Oslo officials", "a former Oslo councillor") there is none. */
function names(reading: Reading, sentence: Sentence, list: readonly NounPhrase[]): Statement | null {
  // In a headline any word may take a capital.
  if (sentence.index < 0) return null;
  const members = list.flatMap((p) => {
    const first = sentence.tokens[p.first]?.pos === 'DET' ? p.first + 1 : p.first;
    if (!sentence.tokens.slice(first, p.last + 1).every((t) => t.pos === 'PROPN' && /^\p{Lu}/u.test(t.text))) return [];
    const text = textOf(sentence.tokens, first, p.last);
    return [{ key: foldName(text), text }];
  });
  return members.length < FEWEST ? null : statement(reading, sentence, list, 'members:name', members);
}

/** The members of a list that is all of things, of which one verb tells what is done to them. */
function things(reading: Reading, sentence: Sentence, list: readonly NounPhrase[]): Statement | null {
  const { tokens } = sentence;
  const clause = doneTo(sentence, list);
  if (!clause || clause.verb.negated || clause.verb.modal !== null || SAY.has(clause.verb.lemma) || THIN_VERBS.has(clause.verb.lemma)) return null;
  if (!list.every((p) => tokens[p.head]?.pos === 'NOUN' && personGroup(tokens[p.head]?.lemma ?? '', tokens[p.head]?.text ?? '') === null)) return null;
  const members = list.map((p) => ({ key: tokens[p.head]?.lemma.toLowerCase() ?? '', text: textOf(tokens, p.first, p.last) })).filter(({ key }) => !isProForm(key));
  return members.length < FEWEST ? null : statement(reading, sentence, list, 'members:thing', members, { predicate: predicateOf(sentence, clause), verb: verbSpan(sentence, clause.verb) });
}

/** The clause whose object opens the list, or whose subject is in it in the passive; of "had their phones and cash stolen" that of the second verb. */
function doneTo({ tokens, clauses }: Sentence, list: readonly NounPhrase[]): Clause | undefined {
  const [first, behind] = [(list[0] as NounPhrase).first, (list.at(-1) as NounPhrase).last + 1];
  const clause = clauses.find(({ verb, subject, object }) => (verb.passive ? verb.first >= behind && list.some((p) => p.first === subject?.first) : object?.first === first));
  const next = clause?.verb.lemma === 'have' ? clauses.find(({ verb }) => verb.first === behind) : undefined;
  return next && tokens[behind]?.lower === participleOf(next.verb.lemma) ? next : clause;
}

function statement(reading: Reading, sentence: Sentence, list: readonly NounPhrase[], slot: string, members: readonly { readonly key: string; readonly text: string }[], done: Partial<Statement> = {}): Statement {
  const { tokens } = sentence;
  const [first, last] = [(list[0] as NounPhrase).first, (list.at(-1) as NounPhrase).last];
  const period = anchorOf(reading, sentence);
  return statementIn(reading, sentence, null, {
    kind: 'identity',
    slot,
    ...done,
    object: keyPhrase(contentKeys([...tokens.slice(0, first), ...tokens.slice(last + 1)])),
    scope: period === null ? {} : { period },
    value: { type: 'named', phrase: { ...keyPhrase(members.map(({ key }) => key)), text: members.map(({ text }) => text).join('\n') } },
    cardinality: 'list',
    words: spanOf(tokens, first, last),
  });
}
