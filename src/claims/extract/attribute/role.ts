import { ADDRESSES, CAPACITIES, FIRST_AMONG, LEFT, OFFICES } from '../../../language/en/lexicon/offices.ts';
import { isCalling, isTie } from '../../../language/en/lexicon/callings.ts';
import { personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { genderOf } from '../../../language/en/lexicon/persons.ts';
import { ordinalOf } from '../../../language/en/lexicon/superlatives.ts';
import { TITLES } from '../../../language/en/lexicon/titles.ts';
import type { ProperName } from '../../names/proper-names.ts';
import { peopleTakenUp } from '../../names/taken-up.ts';
import type { Token } from '../../../language/language.ts';
import type { Mention } from '../../analysis.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { textOf } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { attributeStatement, personPhrase } from './attribute-statement.ts';
import { withJoined, withJoinedBefore, type RoleReader, type RoleWords } from './joined-role.ts';

/** Offices by the verbs for having them. */
const LEADS: ReadonlyMap<string, string> = new Map([['chair', 'chair'], ['head', 'head'], ['lead', 'leader'], ['manage', 'manager'], ['coach', 'coach'], ['captain', 'captain'], ['edit', 'editor'], ['direct', 'director']]);

/** Phrases that start within so many tokens open their sentence. */
const OPENING = 6;

/** An office stands no further before a name than so many tokens ("of New York City"). */
const MOST_OF = 4;

/** Who people are: "zoo director Jane Smith", "Jane Smith, director of the zoo," "the director of the zoo, Jane Smith", "Jane Smith is the director". */
export function roles(reading: Reading): Statement[] {
  const takenUp = peopleTakenUp(reading);
  return [...reading.names.names, ...takenUp].flatMap((name) => {
    const mention = reading.names.mentions[name.mention];
    // "Her father, Dennis,": kin and friends go by a given name alone.
    const given = /^(?:other|place)$/.test(mention?.kind ?? '') && genderOf(name.text) !== null;
    if (!mention || !(mention.kind === 'person' || given || (mention.kind === 'other' && mention.names[0]?.includes(' ')))) return [];
    const { sentence } = name;
    const found = takenUp.includes(name) ? [itself(sentence, name)] : [before(sentence, name), [shared(reading, sentence, name)], behind(sentence, name), [apposed(sentence, name)], [predicated(sentence, name)], [led(sentence, name)]].find((r) => r[0] != null && (!given || isTie(sentence.tokens[r[0].head]?.lower ?? '')));
    return (found ?? []).flatMap((role) => (role === null ? [] : [statement(reading, name, mention, role)]));
  });
}

function statement(reading: Reading, name: ProperName & { readonly mention: number }, mention: Mention, found: RoleWords): Statement {
  const { sentence } = name;
  const { tokens } = sentence;
  const byVerb = tokens[found.head]?.pos === 'VERB' ? LEADS.get(tokens[found.head]?.lemma ?? '') : undefined;
  const head = byVerb ?? officeAt(sentence, found);
  const within = (i: number): boolean => (i >= found.first && i <= found.last) || (found.body !== undefined && i >= found.body[0] && i <= found.body[1]);
  // A verb tells the office alone: nobody goes by "who chairs the council".
  const modifiers = byVerb !== undefined ? [] : tokens.filter((t, i) => within(i) && i !== found.head && /^(?:NOUN|PROPN|ADJ)$/.test(t.pos)).map((t) => t.lemma.toLowerCase());
  // What is over has no other time: "the former director, who was charged last month".
  const period = modifiers.some((m) => LEFT.has(m)) ? null : anchorOf(reading, sentence);
  return attributeStatement(reading, sentence, {
    slot: 'role',
    subject: personPhrase(mention.names[0] ?? name.text, name),
    value: { type: 'named', phrase: { text: textOf(tokens, found.first, found.last), head, modifiers, name: null, mention: null } },
    words: { start: tokens[found.first]?.start ?? 0, end: tokens[found.last]?.end ?? 0 },
    cardinality: OFFICES.has(head) ? 'single' : 'list',
    scope: period === null ? {} : { period },
  });
}

const readerOf = (sentence: Sentence): RoleReader => ({ isRole: (head) => isRole(sentence, head), chainEnd: (p) => chainEnd(sentence, p), begin: (p) => afterArticle(sentence, p) });

/** The noun of a role; "director general" and "secretary general" are told by their first word. */
function officeAt({ tokens }: Sentence, { first, head }: RoleWords): string {
  const [previous, own] = [head > first ? (tokens[head - 1]?.lower ?? '') : '', tokens[head]?.lower.replace(/\.$/, '') ?? ''];
  if (own === 'general' && OFFICES.has(previous)) return previous;
  return isShared(tokens[head]) ? (tokens[head]?.lemma.toLowerCase() ?? own) : own;
}

/** The plural of a role: "ministers Jane Smith and Karl Marsh". */
const isShared = (t: Token | undefined): boolean => t?.pos === 'NOUN' && t.lower !== t.lemma && (OFFICES.has(t.lemma) || CAPACITIES.has(t.lemma) || TITLES.has(t.lemma) || isCalling(t.lemma));

function isRole(sentence: Sentence, i: number): boolean {
  const t = sentence.tokens[i];
  const bare = t?.lower.replace(/\.$/, '') ?? '';
  // The tagger calls "chief" and "general" adjectives before a name.
  if (!t || !(t.pos === 'NOUN' || t.pos === 'PROPN' || (t.pos === 'ADJ' && OFFICES.has(bare)))) return false;
  // "Father Halm" is a priest, "her father" and "the mother of two boys" are none.
  const whose = /^(?:his|her|their|my|our|['’]s?)$/.test(sentence.tokens[i - 1]?.lower ?? '') || sentence.tokens[i + 1]?.lower === 'of';
  if (ADDRESSES.has(bare) && !(whose && isTie(bare))) return false;
  return OFFICES.has(bare) || TITLES.has(bare) || (t.pos === 'NOUN' && t.lower === t.lemma && (personGroup(t.lower, t.text) !== null || isCalling(t.lower) || isTie(t.lower)));
}

/** "The carpet fitter, who …", of somebody named just before. */
function itself(sentence: Sentence, { first, last }: ProperName): RoleWords | null {
  return isRole(sentence, last) ? { first: first + 1, head: last, last } : null;
}

/** The noun right before the name, with what modifies it, or an office and what it is of ("Secretary of State Jane Smith"). */
function before(sentence: Sentence, name: ProperName): readonly (RoleWords | null)[] {
  const last = addressedFrom(sentence, name) - 1;
  const head = isRole(sentence, last) ? last : officeOf(sentence, last);
  if (head === null || (head < last && name.title === null)) return [];
  const phrase = sentence.phrases.find((p) => p.first <= head && p.last >= head);
  let first = phrase ? phrase.first : head;
  while (first < head && /^(?:DET|PART|NUM|PRON)$/.test(sentence.tokens[first]?.pos ?? '')) first++;
  return withJoinedBefore(sentence, { first, head, last }, readerOf(sentence));
}

/** "Former Axion directors Jane Smith and Karl Marsh": of each of the names that follow a role in the plural. */
function shared(reading: Reading, sentence: Sentence, name: ProperName): RoleWords | null {
  const { tokens } = sentence;
  const names = reading.names.names.filter((n) => n.sentence === sentence);
  let at = name.first - 1;
  while (/^(?:,|and|&)$/.test(tokens[at]?.lower ?? '')) {
    const end = /^(?:and|&)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    const previous = names.find((n) => n.last === end);
    if (!previous) return null;
    at = previous.first - 1;
  }
  const next = /^(?:,|and|&)$/.test(tokens[name.last + 1]?.lower ?? '');
  if (!isShared(tokens[at]) || !(next || at < name.first - 1)) return null;
  const phrase = sentence.phrases.find((p) => p.first <= at && p.last >= at);
  return { first: phrase ? afterArticle(sentence, phrase) : at, head: at, last: at };
}

/** The office that is of something with capitals, which ends at `last`. */
function officeOf(sentence: Sentence, last: number): number | null {
  for (let i = last; i > Math.max(0, last - MOST_OF); i--) {
    const t = sentence.tokens[i];
    if (t?.lower === 'of') return isRole(sentence, i - 1) ? i - 1 : null;
    if (!/^\p{Lu}/u.test(t?.text ?? '')) return null;
  }
  return null;
}

/** Where a name begins with the form of address before it: "Dr Jane Smith". */
const addressedFrom = ({ tokens }: Sentence, { first }: ProperName): number => (ADDRESSES.has(tokens[first - 1]?.lower.replace(/\.$/, '') ?? '') ? first - 1 : first);

/** "deputy fire chief": the tagger's adjective is the phrase's head. */
function withOffice(sentence: Sentence, phrase: NounPhrase | undefined): NounPhrase | undefined {
  const next = phrase ? sentence.tokens[phrase.last + 1] : undefined;
  return phrase && next?.pos === 'ADJ' && OFFICES.has(next.lower) ? { ...phrase, last: phrase.last + 1, head: phrase.last + 1 } : phrase;
}

/** "…, director of the zoo," */
function behind(sentence: Sentence, name: ProperName): readonly (RoleWords | null)[] {
  const { tokens } = sentence;
  // "Jane Smith, 31, a nurse,": an age may stand in between.
  const comma = tokens[name.last + 2]?.pos === 'NUM' && tokens[name.last + 3]?.text === ',' ? name.last + 3 : name.last + 1;
  if (tokens[name.last + 1]?.text !== ',') return [];
  const phrase = withOffice(sentence, sentence.phrases.find((p) => p.first === comma + 1));
  if (!phrase || !isRole(sentence, phrase.head)) return [];
  const found = withJoined(sentence, { first: afterArticle(sentence, phrase), head: phrase.head, last: chainEnd(sentence, phrase) }, readerOf(sentence));
  // "Jane Smith, minister Aldo Mirren and others": a name behind the noun makes it that name's own role.
  return /^(?:[,.;()]|who|which|from)$/.test(tokens[(found.at(-1)?.last ?? 0) + 1]?.lower ?? '.') ? found : [];
}

/** "the director of the zoo, Jane Smith,", "the zoo's director, Dr Jane Smith,", "a local farmer, Jane Smith," */
function apposed(sentence: Sentence, name: ProperName): RoleWords | null {
  const { tokens } = sentence;
  const comma = addressedFrom(sentence, name) - 1;
  if (tokens[comma]?.text !== ',') return null;
  const phrase = sentence.phrases.find((p) => chainEnd(sentence, p) === comma - 1 && p.preposition !== 'of' && isRole(sentence, p.head));
  // "Trailing in the decider, Smith won": what opens a sentence with a preposition names nobody.
  if (!phrase || (phrase.preposition !== null && phrase.first <= OPENING && !/^[,.;)]$/.test(tokens[name.last + 1]?.text ?? '.'))) return null;
  const held = tokens.slice(phrase.first, phrase.head).some((t) => /^['’]s?$/.test(t.text));
  // Without a comma behind it the name may go on another phrase: "beat a rival, Jane Smith said".
  const opens = tokens[name.last + 1]?.text === ',' ? /^(?:an?|the|its|their|his|her)$/ : /^(?:the|its|their|his|her)$/;
  return held || opens.test(tokens[phrase.first]?.lower ?? '') ? { first: afterArticle(sentence, phrase), head: phrase.head, last: comma - 1 } : null;
}

function predicated(sentence: Sentence, name: ProperName): RoleWords | null {
  const clause = sentence.clauses.find((c) => c.subject && c.subject.first <= name.first && c.subject.last >= name.last && c.verb.lemma === 'be' && !c.verb.negated && !c.verb.modal);
  const object = clause?.object;
  if (!object || object.first !== (clause?.verb.last ?? -2) + 1 || !isRole(sentence, object.head)) return null;
  // "Is the third minister to fall": a place in a series, and no office.
  if (sentence.tokens.slice(object.first, object.head).some((t) => ordinalOf(t.lower) !== null && !FIRST_AMONG.has(t.lower))) return null;
  return { first: afterArticle(sentence, object), head: object.head, last: chainEnd(sentence, object) };
}

/** "Jane Smith, who chairs the council,": the office by its verb. */
function led({ tokens, phrases }: Sentence, { last }: ProperName): RoleWords | null {
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const verb = at + 1;
  if (tokens[at]?.lower !== 'who' || !LEADS.has(tokens[verb]?.lemma ?? '') || !/s$/.test(tokens[verb]?.lower ?? '')) return null;
  const body = phrases.find((p) => p.first === verb + 1);
  return body ? { first: verb, head: verb, last: body.last } : null;
}

function afterArticle(sentence: Sentence, phrase: NounPhrase): number {
  return /^(?:the|an?)$/.test(sentence.tokens[phrase.first]?.lower ?? '') ? phrase.first + 1 : phrase.first;
}

/** Last token of the phrases that tell of what body or place a role is. */
function chainEnd(sentence: Sentence, phrase: NounPhrase): number {
  let last = phrase.last;
  for (const p of sentence.phrases) if (p.first === last + 2 && /^(?:of|for|at|in|with)$/.test(p.preposition ?? '')) last = p.last;
  return last;
}
