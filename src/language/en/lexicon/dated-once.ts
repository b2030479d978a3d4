/** Steps that one person takes once in an event's coverage, as families of predicates: two dates of one exclude each other. */
export const DATED_ONCE: ReadonlySet<string> = new Set(['sentence', 'convict', 'take-office', 'court-date', 'marry', 'bury', 'resign', 'elect', 'retire', 'die', 'bear', 'lose-job']);

/** A verb's lemma and the words behind it, where together they name such a step. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^(?:swear in|take (?:up )?office|assume office|take (?:the|his|her|their) oath|inaugurate)\b/, 'take-office'],
  [/^(?:be due|due|be|appear|go|return|stand|come|face)(?: \S+){0,2} (?:in court|before (?:a|the) (?:judge|court|magistrates?|bench))\b/, 'court-date'],
  [/^(?:bury|lay to rest)\b/, 'bury'],
  [/^(?:fire|sack|dismiss|lose (?:his|her|their) (?:job|post|place))\b/, 'lose-job'],
];

/** The step that a verb's lemma and the words behind it name ("sworn in", "appear before a judge"), or null. */
export const stepOfLife = (words: string): string | null => STEPS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
