import type { Statement } from '../../claims/statement.ts';
import { foldName } from '../../language/fold-name.ts';
import { sameGivenName } from '../../language/en/lexicon/given-forms.ts';
import { genderOf } from '../../language/en/lexicon/persons.ts';
import { givenNameCaveat, givenNameQuestion } from '../../language/en/wording/identity.ts';
import { sentenceText } from '../changed-sentences.ts';
import { nameRelation } from '../near-name.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { surroundingInformation } from './identity-name.ts';
import { nameWords } from './named-person.ts';

/** Information that the surroundings of both names must share, in nats. */
const SHARED = 3;
const LONGEST = 3;

/**
 * Which given name somebody has, of two names that share the surname. A given name and its short form ("William" / "Billy") are
 * different accounts; two given names of one gender and initial, each listed beside the same other person, a conflict. Blocks: an article that
 * knows two bearers of the surname, who may be kin; surroundings without anything in common. Gets wrong: brothers of whom each article
 * lists one.
 */
export const givenNameRule: Rule = {
  name: 'identity/given-name',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s, { analysis }) => {
    if (s.slot !== 'name' || !s.subject?.name?.includes(' ')) return [];
    const words = wordsOf(s);
    const kind = analysis.mentions[s.subject?.mention ?? -1]?.kind;
    return (kind === 'person' || kind === 'other') && words.length > 1 && words.length <= LONGEST ? [`given@${words.at(-1)}`] : [];
  },
  judge(a, b): Judgement | null {
    const [x, y] = [wordsOf(a.statement), wordsOf(b.statement)];
    const [v, w] = [x[0] ?? '', y[0] ?? ''];
    if (v === w || knowsTwo(a) || knowsTwo(b) || nameRelation(x.join(' '), y.join(' ')) !== null) return null;
    if (sameGivenName(v, w)) return surroundingInformation(a.statement, b.statement) < SHARED ? null : { label: 'different', weight: 0.3, caveat: givenNameCaveat(true) };
    const gender = genderOf(v);
    if (gender === null || gender !== genderOf(w) || v[0] !== w[0] || !listedAlike(a, b)) return null;
    return { label: 'conflict', weight: 0.45, caveat: givenNameCaveat(false) };
  },
  question: (a, b) => givenNameQuestion(...([a, b].map(({ statement }) => statement.subject?.text ?? '').toSorted() as [string, string])),
};

const wordsOf = (s: Statement): readonly string[] => nameWords(s.subject?.name ?? '');

/** Whether an article names two people with the surname. */
function knowsTwo({ article, statement }: Side): boolean {
  const [given, surname] = [wordsOf(statement)[0], wordsOf(statement).at(-1)];
  return article.analysis.mentions.some((m) => m.names.some((n) => {
    const words = nameWords(n);
    return words.length > 1 && words.at(-1) === surname && words[0] !== given;
  }));
}

/** Whether the sentences of both sides name one other person in full. */
function listedAlike(a: Side, b: Side): boolean {
  const [one, other] = [a, b].map(({ article, statement }) => sentenceText(article, statement.sentence)) as [string, string];
  const surname = wordsOf(a.statement).at(-1) ?? '';
  return a.article.analysis.mentions.some((m) => (m.kind === 'person' || m.kind === 'other') && m.names.some((n) => n.includes(' ') && !foldName(n).split(' ').includes(surname) && one.includes(n) && other.includes(n)));
}
