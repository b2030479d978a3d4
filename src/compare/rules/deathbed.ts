import type { Statement } from '../../claims/statement.ts';
import { sameCalling } from '../../language/en/lexicon/callings.ts';
import { DEATHBED_QUESTION, deathbedCaveat } from '../../language/en/wording/deathbed.ts';
import { forceFit } from '../gates/force.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/**
 * Where one person died, at the scene or in hospital: somebody of one name, or of one trade ("janitor" / "cleaner"). Blocks: plurals,
 * others, accounts that have one of that trade die in either place. Gets wrong: two people of one trade.
 */
export const deathbedRule: Rule = {
  name: 'deathbed',
  kinds: ['place'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'deathbed' ? ['deathbed'] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const shared = sharedWho(x, y);
    if (shared === null || forceFit(x, y) === 'unreal') return null;
    if (placeOf(x) === placeOf(y)) return { label: 'agrees', weight: 0.3, caveat: null, supports: true };
    if (diesElsewhere(a) || diesElsewhere(b)) return null;
    return { label: forceFit(x, y) === 'fact' ? 'conflict' : 'different', weight: 0.5, caveat: deathbedCaveat() };
  },
  question: () => DEATHBED_QUESTION,
};

const whoOf = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
const placeOf = (s: Statement): string => (s.value.type === 'named' ? s.value.phrase.head : '');

/** What both call the one who died, the first by code point; nouns that most victims bear tell nobody apart. */
function sharedWho(x: Statement, y: Statement): string | null {
  return whoOf(x).filter((w) => !COMMON.test(w) && whoOf(y).some((v) => !COMMON.test(v) && (v === w || sameCalling(v, w)))).toSorted()[0] ?? null;
}

const COMMON = /^(?:man|woman|person|victim|people|boy|girl|child|teenager|passenger|patient|adult|male|female)$/;

const diesElsewhere = (side: Side): boolean => saysOtherwise(side, (s, own) => placeOf(s) !== placeOf(own) && sharedWho(s, own) !== null);
