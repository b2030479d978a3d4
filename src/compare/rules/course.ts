import type { Phrase, Statement } from '../../claims/statement.ts';
import { onePlace } from '../../language/en/lexicon/courses.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { terrainOf } from '../../language/en/lexicon/terrain.ts';
import { rootOf } from '../../language/en/root.ts';
import { courseCaveat, courseQuestion } from '../../language/en/wording/course.ts';
import { writesWords } from '../folded-text.ts';
import { forceFit } from '../gates/force.ts';
import { sameOccasion } from '../gates/occasion.ts';
import { sharedKeys } from '../information.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { figuresDiffer } from '../figures-differ.ts';

/**
 * How one movement of one person, group or thing went (where to, where from, past what), or what one deed of theirs was done for. Always a
 * different account: a way has several parts, a deed several purposes. Blocks: other subjects, numbers or times; things of one kind; a place
 * that the other account knows as well; purposes that share a word. Gets wrong: two movements of one kind by one subject.
 */
export const courseRule: Rule = {
  name: 'course',
  kinds: ['place', 'cause'],
  quotes: 'sentence',
  keys: (s) => (s.slot.startsWith('course:') && s.subject ? [`${s.slot}:${s.predicate}:${mover(s.subject)}`] : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.scope.period !== y.scope.period || forceFit(x, y) === 'unreal' || !sameOccasion(a, b) || !x.subject || !y.subject) return null;
    if (namedEntity(a, b, x.subject, y.subject, alignment) === 'other' || isPlural(x.subject) !== isPlural(y.subject) || figuresDiffer(numbersOf(x.subject), numbersOf(y.subject))) return null;
    if (!apart(x, y) || asked(a, b) === null || (x.slot !== 'course:purpose' && (knows(a, valueOf(y).head) || knows(b, valueOf(x).head)))) return null;
    return { label: 'different', weight: 0.4, caveat: courseCaveat(x.slot) };
  },
  question: (a, b) => asked(a, b) ?? '',
};

const valueOf = (s: Statement): Phrase => (s.value as { readonly phrase: Phrase }).phrase;
const mover = (p: Phrase): string => rootOf(sameThing(p.name?.split(' ').at(-1)?.toLowerCase() ?? p.head));
const isPlural = ({ text, head, name }: Phrase): boolean => name === null && !text.toLowerCase().endsWith(head);
const numbersOf = ({ modifiers, text }: Phrase): string[] => [...modifiers, ...text.toLowerCase().split(' ')].filter((m) => /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)$/.test(m)).map((m) => `=${m}`);
const asked = (a: Side, b: Side): string | null => {
  const [x, y] = [a.statement, b.statement].toSorted((s, t) => (s.verb?.lemma.length ?? 0) - (t.verb?.lemma.length ?? 0) || ((s.verb?.lemma ?? '') < (t.verb?.lemma ?? '') ? -1 : 1)) as [Statement, Statement];
  return courseQuestion([x.subject, y.subject], x.verb?.lemma ?? '', x.slot);
};

/** Two answers that share no word and are not things or grounds of one kind. */
function apart(x: Statement, y: Statement): boolean {
  const [p, q] = [valueOf(x), valueOf(y)];
  if (onePlace(p.head, q.head) || sameThing(p.head) === sameThing(q.head) || sharedKeys(x.object?.modifiers ?? [], y.object?.modifiers ?? []).length > 0) return false;
  const kinds = terrainOf([q.head]);
  return !terrainOf([p.head]).some((kind) => kinds.includes(kind));
}

/** Whether an account names the other's place anywhere. */
const knows = ({ article }: Side, noun: string): boolean => writesWords(article, noun) || writesWords(article, `${noun}s`);
