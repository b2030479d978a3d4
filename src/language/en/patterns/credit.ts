/** Verbs of which another outlet is the object when it did the reporting ("told the Evening Post", "citing Reuters"). */
export const TOLD_TO: ReadonlySet<string> = new Set(['tell', 'cite', 'quote']);

/** Verbs whose "by" names the outlet that did the reporting ("first reported by"). */
export const REPORTED_BY: ReadonlySet<string> = new Set(['report', 'publish', 'obtain', 'reveal', 'uncover', 'review', 'see', 'break']);
