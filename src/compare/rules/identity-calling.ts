import type { Phrase, Statement } from '../../claims/statement.ts';
import { isCalling, isTie, sameCalling } from '../../language/en/lexicon/callings.ts';
import { callingCaveat, whoQuestion } from '../../language/en/wording/identity.ts';
import { foldName, foldText } from '../../language/fold-name.ts';
import { writesWords } from '../folded-text.ts';
import { forceFit } from '../gates/force.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { fullerName, nameKeys } from './named-person.ts';

/**
 * Who somebody is by trade, or what somebody is to another: "a carpenter" / "a former soldier", "a friend" / "her cousin".
 * Compares the nouns that two articles put beside one person's name, trade with trade and tie with tie; two of them are
 * different accounts, since people are several things. Blocks: offices (identity/role compares them), parts in the event
 * ("witness"), nouns that may mean one trade, descriptions that share a word, an article that has the other's noun in its headline or beside the name.
 * Gets wrong: two bearers of one name.
 */
export const callingRule: Rule = {
  name: 'identity/calling',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'role' && kindOf(s) !== null ? nameKeys(s, 'calling') : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const [p, q] = [roleOf(x), roleOf(y)];
    if (!p || !q || kindOf(x) !== kindOf(y) || x.scope.period !== y.scope.period || forceFit(x, y) === 'unreal') return null;
    // "The boys' mother" and "an aunt of the boys" are of the same boys.
    if (sameCalling(p.head, q.head) || (kindOf(x) === 'calling' && sharesWord(p, q))) return null;
    if (namedEntity(a, b, x.subject, y.subject, alignment) !== 'same' || has(a, q.head) || has(b, p.head)) return null;
    return { label: 'different', weight: 0.5, caveat: callingCaveat() };
  },
  question: (a, b) => whoQuestion(fullerName(a, b)),
};

const roleOf = (s: Statement): Phrase | null => (s.value.type === 'named' ? s.value.phrase : null);

function kindOf(s: Statement): 'calling' | 'tie' | null {
  const head = roleOf(s)?.head ?? '';
  // "Chart-topper", "record-breaker": what somebody is praised for.
  return isTie(head) ? 'tie' : isCalling(head) && !/-\p{L}+er$/u.test(head) ? 'calling' : null;
}

const sharesWord = (p: Phrase, q: Phrase): boolean => p.modifiers.some((m) => q.modifiers.includes(m) || m === q.head) || q.modifiers.includes(p.head);

/** Whether the account has a noun in its headline, in a sentence that names the person or in the one behind it, which may take the person up again. */
function has({ article: whole, statement }: Side, noun: string): boolean {
  if (!writesWords(whole, noun)) return false;
  const { article, analysis } = whole;
  const name = ` ${foldName(statement.subject?.name ?? '').split(' ').at(-1) ?? ''} `;
  const texts = analysis.sentences.map(({ start, end }) => words(article.text.slice(start, end)));
  const about = texts.filter((text, i) => text.includes(name) || texts[i - 1]?.includes(name) === true);
  return [words(article.title), ...about].some((text) => text.includes(` ${noun} `));
}

const words = (text: string): string => ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
