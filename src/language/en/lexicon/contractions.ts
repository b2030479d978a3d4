/** Contractions as a folded quotation has them, without their apostrophe ("weve"), and what they stand for. */
const PLAIN: ReadonlyMap<string, readonly string[]> = new Map(
  ('im i am|its it is|hes he is|shes she is|thats that is|theres there is|whats what is|heres here is|whos who is|lets let us|cant can not|cannot can not|wont will not|shant shall not|gonna going to|wanna want to|gotta got to')
    .split('|').map((line): [string, string[]] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).split(' ')]),
);
const ENDINGS: ReadonlyMap<string, string> = new Map([['ve', 'have'], ['re', 'are'], ['ll', 'will']]);
const WITH_ENDING = /^(i|we|you|they|he|she|it|that|there|who|would|could|should|might|must)(ve|re|ll)$/;
/** Words that end as a contraction does and are none. */
const NONE: ReadonlySet<string> = new Set(['were', 'there', 'well', 'hell', 'shell', 'ill']);
const NEGATED = /^(do|does|did|is|are|was|were|would|could|should|has|have|had|need|must|might)nt$/;

/** A word of a quotation in full: "weve" is "we have"; any other word stays what it is. */
export function inFull(word: string): readonly string[] {
  const known = PLAIN.get(word);
  if (known) return known;
  const [, stem, ending] = NONE.has(word) ? [] : (WITH_ENDING.exec(word) ?? []);
  if (stem !== undefined && ending !== undefined) return [stem, ENDINGS.get(ending) ?? ending];
  const negated = NEGATED.exec(word)?.[1];
  return negated === undefined ? [word] : [negated, 'not'];
}
