/** "What did Jane Smith say?", "What did the spokesman say?" */
export function quotationQuestion(speaker: string | null): string {
  if (speaker === null) return 'In which words was it said?';
  return `What exactly did ${speaker.replace(/^(?:The|A|An|His|Her|Its|Their|One|Another)\b/, (w) => w.toLowerCase())} say?`;
}

/** Why two versions of a quotation may both stand. */
export function quotationCaveat(): string {
  return 'One may be translated or paraphrased, or each may quote another moment.';
}
