/** "How is the boy doing?" / "What has become of the case against Jane Smith?" */
export function stageQuestion(justice: boolean, name: string | null, noun: string): string {
  const who = name ?? `the ${noun}`;
  return justice ? `Has ${who} been arrested or charged?` : `How is ${who} doing?`;
}

/** Why one of two stages may not be later news. */
export const stageCaveat = (): string => 'One account may tell less than was known.';
