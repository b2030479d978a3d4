/** "What did Marsh call the report?" from who calls it so, and what, as written. */
export function calledQuestion(who: string, what: string): string {
  return `What did ${/^(?:\p{Lu}\p{Ll}+)$/u.test(who) && THE.test(who) ? `the ${who}` : who} call ${what.replace(/^(?:The|A|An|Its|His|Her|Their|an?|its|his|her|their)(?= )/, 'the')}?`;
}

/** Seats of power that go by an article. */
const THE = /^(?:Kremlin|Pentagon|Vatican|Senate|Treasury|Taliban)$/;

/** Why two sets of words may both stand. */
export const calledCaveat = (): string => 'It may have been called both, and each account quotes one.';
