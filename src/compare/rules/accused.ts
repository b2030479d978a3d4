import type { Phrase, Statement } from '../../claims/statement.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { rootOf } from '../../language/en/root.ts';
import { oncePer } from '../../language/once-per.ts';
import { accusedCaveat, accusedQuestion } from '../../language/en/wording/accused.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { forceFit } from '../gates/force.ts';
import { sameOccasion } from '../gates/occasion.ts';
import { sharedKeys } from '../information.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';

/** Information that two deeds share, in nats, from which they are one; less is neither one nor another. */
const LEAST = 5;

/**
 * What one person, group or thing is accused of, suspected of, charged with or criticised for. Agrees where the deeds share their telling
 * words, else a different account where they share none: one may be held to have done several things. Blocks: other names, other
 * occasions, an account that tells both. Gets wrong: two suspects whom both accounts leave without a name, and one deed in words that have nothing in common.
 */
export const accusedRule: Rule = {
  name: 'accused',
  kinds: ['status'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'accused' && s.subject ? [`accused:${whoIs(s.subject)}`] : []),
  judge(a, b, { information, alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (forceFit(x, y) === 'unreal' || !sameOccasion(a, b) || namedEntity(a, b, x.subject, y.subject, alignment) === 'other' || asked(a, b) === null) return null;
    const { count, weight } = information.common(deed(x), deed(y));
    if (weight >= LEAST) return { label: 'agrees', weight: 0.45, caveat: null };
    return count > 0 || tells(a, y) || tells(b, x) ? null : { label: 'different', weight: 0.45, caveat: accusedCaveat() };
  },
  question: (a, b) => asked(a, b) ?? '',
};

/** An account that tells of the other's deed too, in any words that it shares with it. */
const tells = ({ article }: Side, other: Statement): boolean => accusationsOf(article).some((s) => s.subject !== null && other.subject !== null && whoIs(s.subject) === whoIs(other.subject) && sharedKeys(deed(s), deed(other)).length > 0);
const accusationsOf: (article: AnalysedArticle) => readonly Statement[] = oncePer(({ analysis }) => analysis.statements.filter((s) => s.slot === 'accused'));

const deed = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
const whoIs = ({ name, head }: Phrase): string => rootOf(sameThing(name?.split(' ').at(-1)?.toLowerCase() ?? head));
const asked = (a: Side, b: Side): string | null => accusedQuestion([a.statement, b.statement]);
