/**
 * Nouns that one person can go by, by stage of life and sex: "the boy" of one account is "the toddler" or "their son" of
 * another, but not "the woman". Sex is null where the noun leaves it open.
 */
interface AgeClass {
  readonly stage: 'child' | 'teenager' | 'adult' | null;
  readonly sex: 'male' | 'female' | null;
}

const row = (stage: AgeClass['stage'], sex: AgeClass['sex'], words: string): [string, AgeClass][] => words.split(' ').map((w) => [w, { stage, sex }]);

const CLASSES: ReadonlyMap<string, AgeClass> = new Map([
  ...row('child', 'male', 'boy schoolboy'), ...row('child', 'female', 'girl schoolgirl'), ...row('child', null, 'child kid toddler baby infant youngster tot preschooler schoolchild'),
  ...row('teenager', null, 'teenager teen youth adolescent pupil student'),
  ...row('adult', 'male', 'man gunman father grandfather husband widower fisherman businessman policeman salesman frenchman englishman'),
  ...row('adult', 'female', 'woman mother grandmother wife widow businesswoman policewoman'),
  ...row('adult', null, 'driver pilot attacker suspect assailant shooter officer worker employee resident tourist passenger victim motorist cyclist native national citizen veteran teacher politician lawmaker singer actor'),
  ...row(null, 'male', 'son brother nephew grandson'), ...row(null, 'female', 'daughter sister niece granddaughter'), ...row(null, null, 'person sibling cousin grandchild'),
]);

/** Whether two nouns can stand for one person; unknown nouns only for themselves. */
export function samePersonNoun(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [CLASSES.get(a), CLASSES.get(b)];
  if (!x || !y) return false;
  const stages = new Set([x.stage, y.stage]);
  const young = stages.has('child') && stages.has('teenager');
  return (x.stage === y.stage || x.stage === null || y.stage === null || young) && (x.sex === y.sex || x.sex === null || y.sex === null);
}

/** The sex that a noun for a person names, or null. */
export const sexOf = (noun: string): 'male' | 'female' | null => CLASSES.get(noun)?.sex ?? null;

/** The class by which unnamed people are looked up: a stage of life, or the noun itself where it names none. */
export function ageClass(noun: string): string {
  const found = CLASSES.get(noun);
  if (!found) return noun;
  return found.stage === 'adult' ? 'adult' : found.stage === null ? 'kin' : 'young';
}
