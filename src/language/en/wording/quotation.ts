/** "Nearby resident Jane Smith": a description with the capital of its sentence, and no title; the name alone will do. */
const DESCRIBED = /^(?!(?:The|A|An|His|Her|Its|Their|One|Another)\b)\p{Lu}\S* (?:(?!(?:of|for|and|the|de|van|von|bin|al) )\p{Ll}\S* )+(?=\p{Lu})/u;

/** "What did Jane Smith say?", "What did the spokesman say?" */
export function quotationQuestion(speaker: string | null): string {
  if (speaker === null) return 'In which words was it said?';
  const who = speaker.replace(DESCRIBED, '').replace(/^(?:The|A|An|His|Her|Its|Their|One|Another)\b/, (w) => w.toLowerCase());
  return `What exactly did ${who} say?`;
}

/** Why two versions of a quotation may both stand. */
export function quotationCaveat(): string {
  return 'One may be translated or paraphrased, or each may quote another moment.';
}
