/** "What lies ahead for the tech sector?" from the subject of one side. */
export function outlookQuestion(subject: string): string {
  const bare = subject.replace(/^(?:The|A|An|This|That|Its|Their)\b/, (w) => w.toLowerCase());
  return `What lies ahead for ${bare}?`;
}

/** Why two expectations are no conflict. */
export const outlookCaveat = (): string => 'Both look ahead, and neither can be checked yet.';
