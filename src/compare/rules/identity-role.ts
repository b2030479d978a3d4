import type { Phrase, Statement } from '../../claims/statement.ts';
import { partyOf } from '../../language/en/lexicon/parties.ts';
import { FIRST_AMONG, HEADS_OF_STATE, LEFT, OFFICES, RANKS, STANDINGS } from '../../language/en/lexicon/offices.ts';
import { isCalling } from '../../language/en/lexicon/callings.ts';
import { divisionCaveat, gradeCaveat, roleCaveat, roleQuestion, whoQuestion } from '../../language/en/wording/identity.ts';
import { forceFit } from '../gates/force.ts';
import { laterByStamps } from '../gates/order.ts';
import { namedEntity } from '../same-entity.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { fullerName, isNear, nameKeys } from './named-person.ts';
import { compareRoles, isOneRole, type RoleRelation } from './role-relation.ts';

/**
 * What office or role somebody has. Compares roles of one named person. Roles are a list: only one office with another rank
 * ("chief" / "deputy chief") and two grades of a service ("captain" / "sergeant") conflict; two offices, or one that only one
 * side limits to a part of the body ("president for Europe") or shares with others ("co-founder"), are different accounts, as are two parts in one body by name ("Axion investor" / "Axion president"); "former" in the later account is a change; one role in the same words agrees.
 * Blocks: other years (days and weeks too for what can change between them), but not for one role in the same words; an article that gives both. Gets wrong: people who truly hold two offices, promotions.
 */
export const roleRule: Rule = {
  name: 'identity/role',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'role' ? nameKeys(s, 'role') : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (namedEntity(a, b, x.subject, y.subject, alignment) !== 'same') return null;
    const [p, q] = [roleOf(x), roleOf(y)];
    const relation = p && q ? compareRoles(p, q) : null;
    if (!p || !q || relation === null) return null;
    if (x.scope.period !== y.scope.period && relation !== 'same' && !(LASTING.has(relation) && isNear(x) && isNear(y))) return null;
    if (relation === 'same') {
      // Who the president is, no reader asks; who heads the zoo, or what the witness does for a living, some may; that the attacker is one, is the event itself.
      const tells = !isWellKnown(p) && !isWellKnown(q) && partyOf(p.head) === null && p.modifiers.some((m) => q.modifiers.includes(m) && !OFFICES.has(m) && !RANKS.has(m) && !STANDINGS.has(m));
      return { label: 'agrees', weight: 0.4, caveat: null, ...(tells ? {} : { supports: true as const }) };
    }
    if (relation === 'division') return { label: 'different', weight: 0.5, caveat: divisionCaveat() };
    if (gives(a, q) || gives(b, p)) return null;
    if (relation === 'standing') {
      const left = [p, q].map(hasLeft);
      const later = left[0] === left[1] ? null : left[0] ? 'a' : 'b';
      if (later !== null && laterByStamps(a, b) === later) return { label: 'changed', weight: 0.6, caveat: roleCaveat(true), later };
    }
    const firm = forceFit(x, y) === 'fact' && (relation === 'grade' || relation === 'rank');
    return { label: firm ? 'conflict' : 'different', weight: relation === 'rank' || relation === 'standing' ? 0.7 : 0.55, caveat: relation === 'grade' ? gradeCaveat() : roleCaveat(relation === 'standing') };
  },
  // What somebody does for a living is no role: "Who is Jane Smith?"
  question: (a, b) => ([a, b].every(({ statement }) => isCalling(roleOf(statement)?.head ?? '')) ? whoQuestion : roleQuestion)(fullerName(a, b)),
};

const roleOf = (s: Statement): Phrase | null => (s.value.type === 'named' ? s.value.phrase : null);

/** "The former director": no longer in office, where the other account has somebody in it. */
const hasLeft = (p: Phrase): boolean => p.modifiers.some((m) => LEFT.has(m)) || /^(?:ex|former)-/.test(p.head);

/** Relations of roles that do not change from one week to the next. */
const LASTING: ReadonlySet<RoleRelation> = new Set(['parts', 'division', 'offices', 'shared']);

/** Who leads a state needs no introduction. */
const isWellKnown = (p: Phrase): boolean => HEADS_OF_STATE.has(p.head) || (p.head === 'minister' && p.modifiers.some((m) => FIRST_AMONG.has(m)));

/** Whether an article also gives its person the other side's office. */
function gives({ article, statement }: Side, other: Phrase): boolean {
  return article.analysis.statements.some((s) => {
    const own = s.kind === 'identity' && s.slot === 'role' && s.subject?.mention === statement.subject?.mention ? roleOf(s) : null;
    return own !== null && isOneRole(own, other);
  });
}
