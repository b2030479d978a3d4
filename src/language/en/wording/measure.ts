import type { Statement } from '../../../claims/statement.ts';
import { isGoing, isMover, sameThing } from '../lexicon/same-things.ts';
import { familyById } from '../lexicon/predicates.ts';
import { INTRANSITIVE } from '../lexicon/questions.ts';
import { subjectPhrase } from './clause-question.ts';
import { hasOrHave } from './has-or-have.ts';
import { participleOf, pastOf } from './inflect.ts';
import { roleQuestion } from './role-question.ts';
import { isProForm } from '../lexicon/pro-forms.ts';

const headOf = (a: Statement, b: Statement): string | null => (a.subject && /^\p{L}/u.test(a.subject.head) && (!b.subject || a.subject.head === b.subject.head) && !isProForm(a.subject.head) ? nameOr(a) : null);
/** What both sides measure where they name it otherwise: a common noun before a name, of two the first by the alphabet. */
function either(a: Statement, b: Statement): string | null {
  const nouns = [a, b].filter((s) => s.subject && /^\p{L}/u.test(s.subject.head) && !isProForm(s.subject.head));
  const common = nouns.filter((s) => !s.subject?.name);
  return [...(common.length > 0 ? common : nouns)].map(nameOr).toSorted()[0] ?? null;
}
/** A name of one to three words, where the phrase is one; longer ones are more often two names run together. Else the phrase, or its noun. */
function nameOr({ subject }: Statement): string {
  const name = subject?.name ?? null;
  if (name !== null && name.split(' ').length <= 3) return name;
  const noun = subject?.head ?? '';
  // "An American", "Bell": the lemma has lost the capital of a name.
  const written = subject?.text.split(' ').find((word) => word.toLowerCase() === noun && /^\p{Lu}/u.test(word));
  return subjectPhrase(subject)?.split(' ').length === 2 ? (subjectPhrase(subject) as string) : `the ${written !== undefined && written !== subject?.text ? written : noun}`;
}
/** Somebody or something by name alone: it is not long, big or fast as a flight or a train is. */
const isName = (of: string): boolean => !of.startsWith('the ');
/** The measure is the thing's own ("a 17-minute delay"), not told of it by some verb. */
const isOwn = ({ predicate }: Statement): boolean => predicate === null || predicate === 'of' || predicate === 'be' || predicate === 'continue' || LASTS.has(predicate);
const wasOrWere = (head: string): string => (hasOrHave(head) === 'Have' ? 'were' : 'was');
/** A unit that the parse took for the thing that is measured. */
const UNIT = /^the (?:score|km|mile|kilometre|kilometer|yard|foot|metre|meter)$/;
const verbOf = (s: Statement): string | null => (s.predicate === null || s.predicate === 'be' || s.predicate === 'have' || !/^[a-z-]+$/.test(s.predicate) ? null : (familyById(s.predicate)?.verbs[0] ?? s.predicate));

/** Verbs whose object is the money itself. */
const HANDED_OVER: ReadonlySet<string> = new Set('raise pay spend steal donate invest win lose give offer borrow lend earn transfer save contribute collect allocate award receive send seize set-aside promise pledge repay refund withdraw owe claim recover embezzle launder wire cut'.split(' '));

/** "How much was the fine?", "How much money was raised?" */
export function moneyQuestion(a: Statement, b: Statement): string {
  const asked = a.predicate === b.predicate ? roleQuestion(a.predicate) : null;
  if (asked !== null) return asked;
  const head = headOf(a, b);
  const verb = a.predicate === b.predicate ? verbOf(a) : null;
  if (verb === 'fall' || verb === 'drop') return `How low did ${head ?? 'it'} fall?`;
  if (verb === 'rise') return `How high did ${head ?? 'it'} rise?`;
  if (verb === 'owe') return `How much did ${head ?? 'it'} owe?`;
  if (verb === 'worth') return `How much is ${head ?? 'it'} worth?`;
  if (verb === 'cost' || verb === 'budget') return `How much did ${head ?? 'it'} cost?`;
  if (verb !== null && HANDED_OVER.has(verb)) return `How much money was ${participleOf(verb)}?`;
  if (head === null) return 'How much money was it?';
  return verb === null || verb === 'of' ? `How much was ${head}?` : `What sum is given for ${head}?`;
}

/** "What share of the population was it?", "By how much did sales fall?" */
export function percentQuestion(a: Statement, b: Statement): string {
  const asked = a.predicate === b.predicate ? roleQuestion(a.predicate) : null;
  if (asked !== null) return asked;
  const head = headOf(a, b);
  const verb = a.predicate === b.predicate ? verbOf(a) : null;
  if (verb === 'vote-share') return `What share of the vote did ${head ?? 'each side'} get?`;
  if (verb === 'rise' || verb === 'fall') return `By how much did ${head ?? 'it'} ${verb}?`;
  if (head !== null && ITSELF_A_SHARE.test(head)) return `How high was ${head}?`;
  if (a.predicate === 'of' && head) return `What share of ${head} was it?`;
  return head ? `What percentage is given for ${head}?` : 'What percentage was it?';
}

/** Things that are told in per cent by their own name: "the chance", "the turnout". */
const ITSELF_A_SHARE = /^the (?:chance|risk|probability|likelihood|turnout|rate|unemployment|inflation|humidity|approval|proportion)$/;

/** Verbs that take a length of time and need no object. */
const LASTS: ReadonlySet<string> = new Set('last take live stay wait remain run work serve sleep travel walk drive stand reign rule sail play speak talk search fight deliberate train study sit hold drift swim queue camp hide'.split(' '));

/** Verbs for what happens in a moment: how long it took or how late it was is asked of the whole. */
const AT_ONCE = /^(?:die|perish|vanish|crash|collide|derail|overturn|explode|detonate|depart|arrive|resign|quit|happen|occur|begin|start|end|finish|open|close|land|launch|emerge|fail)$/;

/** "How long was the flight?", "How long did the shooting last?" */
export function durationQuestion(a: Statement, b: Statement): string {
  const asked = a.predicate === b.predicate ? roleQuestion(a.predicate) : null;
  if (asked !== null) return asked;
  const head = headOf(a, b) ?? (a.subject && b.subject && sameThing(a.subject.head) === sameThing(b.subject.head) ? either(a, b) : null);
  const predicate = a.predicate === b.predicate ? a.predicate : null;
  const lag = /^(after|before|earlier|into|since) (.+)$/.exec(predicate ?? '');
  if (lag) return `How long ${lag[1] === 'earlier' ? 'before' : lag[1]} did ${head ?? 'it'} ${familyById(lag[2] as string)?.verbs[0] ?? lag[2]}?`.replace('How long after did', 'How much later did').replace('How long into did', 'How far in did');
  const until = /^until (.+)$/.exec(predicate ?? '');
  if (until) return `How long was it before ${head ?? 'it'} ${pastOf(familyById(until[1] as string)?.verbs[0] ?? (until[1] as string))}?`;
  const verb = a.predicate === b.predicate ? verbOf(a) : null;
  if (verb !== null && AT_ONCE.test(verb)) return 'How long did it take?';
  if (verb !== null && (LASTS.has(verb) || INTRANSITIVE.has(verb))) return `How long did ${head ?? 'it'} ${verb}?`;
  if (head === null) return roleQuestion(a.predicate) ?? roleQuestion(b.predicate) ?? (verb === 'be' || [a, b].every((s) => s.predicate === 'be') ? 'How long is it to be?' : 'How long did it take?');
  return isName(head) || !isOwn(a) || !isOwn(b) ? `What length of time is given for ${head}?` : `How long ${wasOrWere(head)} ${head}?`;
}

/** Things that are a measure by their own name: "the speed limit", "the altitude". */
const ITSELF_A_MEASURE = /^the (?:limit|altitude|distance|height|depth|speed|range|weight|length|width|radius|diameter|temperature|magnitude)$/;

/** Verbs by which something goes a way that is measured. */
const MOVES: ReadonlySet<string> = new Set('fall fly run drive travel walk swim drop jump leap throw slide move drag extend stretch sail skid roll climb rise sink go march ride crawl hike trek float drift march advance race soar plunge tumble row paddle cycle'.split(' '));

/** "How heavy was the gorilla?", "How far did the boy fall?" */
export function dimensionQuestion(a: Statement, b: Statement): string {
  const asked = a.predicate === b.predicate ? roleQuestion(a.predicate) : null;
  if (asked !== null) return asked;
  const head = headOf(a, b) ?? either(a, b) ?? 'it';
  const dimension = a.slot.replace('dimension:', '');
  const adjective = a.predicate !== null && /^(?:tall|high|deep|long|wide|thick|heavy|large)$/.test(a.predicate) ? a.predicate : null;
  const verb = a.predicate === b.predicate ? verbOf(a) : null;
  if (adjective) return ITSELF_A_MEASURE.test(head) ? `What was ${head}?` : `How ${adjective} was ${head}?`;
  if (a.predicate === 'away' || b.predicate === 'away') return `How far away was ${head}?`;
  if (ITSELF_A_MEASURE.test(head)) return `What was ${head}?`;
  const amount = [a, b].find((s) => dimension === 'mass' && s.predicate === 'of' && s.subject);
  if (amount) return `How much ${amount.subject?.head ?? ''} was it?`;
  switch (dimension) {
    case 'mass':
      return `How heavy was ${head}?`;
    case 'length':
      if (verb !== null && MOVES.has(verb)) return `How far did ${head} ${verb}?`;
      if ([a, b].every(isSmall)) return `What size is given for ${head}?`;
      if (head === 'it' && !(isOwn(a) && isOwn(b))) return 'What distance is given?';
      return isName(head) || UNIT.test(head) || !isOwn(a) || !isOwn(b) ? `What distance is given for ${UNIT.test(head) ? 'it' : head}?` : `How long ${wasOrWere(head)} ${head}?`;
    case 'speed':
      // "Mounted the pavement, hitting people at 40 mph": the noun next to a speed need not be what went so fast.
      return isName(head) ? `What speed is given for ${head}?` : isMover(head.split(' ').at(-1) ?? '') || !([a, b].some((s) => isGoing(s.predicate ?? ''))) ? `How fast was ${head}?` : 'How fast did it go?';
    case 'temperature':
      return 'What was the temperature?';
    case 'magnitude':
      return `How strong was ${head}?`;
    default:
      return `How large was ${head}?`;
  }
}

/** A few centimetres: a plug or a screw is not long, it is of a size. */
const isSmall = ({ value }: Statement): boolean => value.type === 'quantity' && (value.stated ?? 1) < SMALL;
const SMALL = 0.05;

/** Why two measures of one thing may both stand. */
export function measureCaveat(reason: 'start' | 'rounding' | 'moment' | 'matter'): string {
  switch (reason) {
    case 'start':
      return 'Each may count from another moment.';
    case 'moment':
      return 'Each may tell the speed at another moment.';
    case 'rounding':
      return 'One side may round its figure.';
    case 'matter':
      return 'Each may give the figure of something else.';
  }
}

/** "How much was gold worth?" */
export const listedPriceQuestion = (name: string): string => `How much was ${name} worth?`;

/** Why two prices may both stand. */
export const listedPriceCaveat = (): string => 'Prices move; the two may be of different hours.';
