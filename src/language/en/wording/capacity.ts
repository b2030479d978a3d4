/** "How many people can the ferry hold?", "How much can Osby Heavy carry into orbit?" */
export function capacityQuestion(what: string, unit: string, goal: string | null): string {
  const to = goal === null ? '' : goal === 'orbit' ? ' into orbit' : goal === 'mars' ? ' to Mars' : ` to the ${goal}`;
  return unit === 'kg' ? `How much can ${what} carry${to}?` : `How many ${unit} can ${what} hold?`;
}

/** Why two capacities may both stand. */
export const capacityCaveat = (): string => 'One may count in another way, or mean another version of the same thing.';
