import { isNationality } from '../lexicon/people-nouns.ts';
import type { Statement } from '../../../claims/statement.ts';
import { DEEDS } from '../lexicon/deeds.ts';
import { STANDS_ALONE } from '../lexicon/questions.ts';
import { SAY } from '../lexicon/reporting.ts';
import { isNumberWord } from '../number-words.ts';
import { familyById } from '../lexicon/predicates.ts';
import { DONE_TO } from '../lexicon/tallies.ts';
import { countedClause } from './clause-question.ts';
import { participleOf, pastOf, pluralOf } from './inflect.ts';

/** What is asked about the people counted, by family; `%` stands for the people. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['die', '% died'], ['injure', '% were injured'], ['survive', '% survived'], ['hospitalise', '% were taken to hospital'], ['miss', '% are missing'], ['find', '% were found'],
  ['rescue', '% were rescued'], ['evacuate', '% were evacuated'], ['flee', '% fled'], ['detain', '% were detained'], ['arrest', '% were arrested'], ['charge', '% were charged'],
  ['convict', '% were convicted'], ['release', '% were released'], ['lay-off', '% lost their jobs'], ['dismiss', '% were dismissed'], ['displace', '% were displaced'],
  ['aboard', '% were on board'], ['trap', '% were trapped'], ['affect', '% were affected'], ['expose', '% were affected'], ['critical', '% are in a critical condition'],
  ['attend', '% were there'], ['inhabit', '% live there'], ['sign', '% signed it'], ['protest', '% protested'], ['shoot', '% were shot'], ['attack', '% were attacked'], ['infect', '% were infected'], ['unhurt', '% were unhurt'], ['treat', '% were treated'], ['perpetrate', '% did it'], ['participate', '% took part'],
]);
/** Families that are told of as part of an event ("in the crash"). */
const IN_EVENT = new Set(['die', 'injure', 'survive', 'hospitalise', 'critical', 'rescue', 'evacuate', 'trap', 'arrest', 'miss', 'affect', 'expose', 'shoot', 'attack']);

/** "How many people were injured in the explosion?", "How many missiles did the army launch?" from the clause of one side (`clearer`). */
export function countQuestion(a: Statement, b: Statement, clearer: { readonly source: string; readonly statement: Statement }): string {
  const group = a.scope.population !== undefined && a.scope.population === b.scope.population && a.scope.population !== 'by severity' ? a.scope.population : null;
  const named = pluralOf(a.slot === 'people' ? (group ?? 'person') : a.slot);
  const people = group !== null && isNationality(group) ? named.charAt(0).toUpperCase() + named.slice(1) : named;
  if ((a.slot === 'people') !== (b.slot === 'people') && [a, b].some((s) => s.predicate === 'lay-off' || s.predicate === 'dismiss')) return 'How many jobs are to go?';
  if (a.slot === 'time' && b.slot === 'time') return 'How many times did it happen?';
  const things = a.slot === b.slot && !speak(clearer.statement) ? countedClause(clearer, wordsOf(a, b) ?? named) : null;
  if (things !== null) return things;
  if (a.predicate === 'vote-for' || a.predicate === 'vote-against') return `How many votes were ${a.predicate === 'vote-for' ? 'in favour' : 'against'}?`;
  const predicate = a.predicate === b.predicate ? a.predicate : asked(a, b);
  const base = predicate?.replace(/\/agent$/, '') ?? '';
  const verb = familyById(base)?.verbs[0] ?? base;
  if (predicate === null || speak(a) || !/^[a-z]{2,}$/.test(verb)) return `How many ${wordsOf(a, b) ?? people} were there?`;
  const agent = predicate.endsWith('/agent');
  const said = PEOPLE.get(base);
  const event = a.subject && b.subject && a.subject.head === b.subject.head && IN_EVENT.has(base) && a.scope.period === undefined ? ` in the ${a.subject.head}` : a.scope.period === b.scope.period && /^(?:1[5-9]|20)\d\d$/.test(a.scope.period ?? '') ? ` in ${a.scope.period}` : '';
  if (said && !(agent && DONE_TO.has(base))) return `How many ${said.replace('%', people)}${event}?`;
  const did = verb === 'back' ? 'gave their backing' : DEEDS.has(verb) ? `${pastOf(verb)} it` : STANDS_ALONE.has(verb) ? pastOf(verb) : 'were involved';
  return agent ? `How many ${wordsOf(a, b) ?? people} ${did}?` : `How many ${wordsOf(a, b) ?? people} were ${participleOf(verb)}?`;
}

/** Sources who told a newspaper something are asked for by no deed: what they told stands in another clause. */
const speak = ({ predicate, asked: clause }: Statement): boolean => (clause?.auxiliary === '' && /^(?:told|said|informed|assured)$/.test(clause.verb[0] ?? '')) || (predicate?.endsWith('/agent') === true && SAY.has(predicate.slice(0, -'/agent'.length)));

/** The predicate to ask by where the sides put it differently: one that has a question of its own, in a fixed order. */
function asked(a: Statement, b: Statement): string | null {
  const known = [a.predicate, b.predicate].filter((p): p is string => p !== null && PEOPLE.has(p));
  return a.slot === 'people' && b.slot === 'people' ? (known.toSorted()[0] ?? null) : null;
}

/** The counted phrase without its number, where both sides write it so ("fire engines"), or what two of its words or more they share. */
function wordsOf(a: Statement, b: Statement): string | null {
  const [x, y] = [bare(a), bare(b)];
  if (x === null || y === null || x === y) return x === y ? x : null;
  const [p, q] = [x.split(' ').toReversed(), y.split(' ').toReversed()];
  const differs = p.findIndex((word, i) => word !== q[i]);
  const shared = p.slice(0, differs < 0 ? p.length : differs).toReversed();
  return shared.length > 1 ? shared.join(' ') : null;
}

function bare(s: Statement): string | null {
  const words = (s.object?.text ?? '').split(' ');
  const number = words.findLastIndex((word) => /\d/.test(word) || isNumberWord(word.toLowerCase()));
  const text = number < 0 ? words.join(' ').replace(/^(?:(?:the|its|his|her|their|our|some|all|another) )?[a-z-]+ /i, '').trim() : words.slice(number + 1).join(' ');
  // "25 Photos:" opens a caption; the noun is none of a name.
  const noun = /^\p{Lu}\p{Ll}+$/u.test(text) ? text.toLowerCase() : text;
  return /^\p{L}[\p{L} '’-]*s$/u.test(noun) ? noun : null;
}

/** Why two counts may both stand. */
export function countCaveat(reason: 'order' | 'scope' | 'hedge' | 'rounding'): string {
  switch (reason) {
    case 'order':
      return 'The figures may have been given at different times.';
    case 'scope':
      return 'One may count only part of what the other counts.';
    case 'hedge':
      return 'One side hedges its figure.';
    case 'rounding':
      return 'Both figures are round.';
  }
}
