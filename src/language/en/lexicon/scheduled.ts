/** Happenings that are set for a day and take place once in an account, by the nouns that accounts use of one; the first of a row stands for it. */
const ROWS: readonly (readonly string[])[] = ['concert gig', 'trial', 'hearing', 'election poll ballot', 'referendum', 'funeral burial', 'wedding', 'inquest', 'summit', 'launch lift-off liftoff', 'auction', 'premiere', 'final', 'match game fixture', 'inauguration', 'verdict ruling', 'sentencing', 'vigil', 'memorial', 'handover', 'talks negotiation', 'vote', 'strike walkout', 'ceremony'].map((row) => row.split(' '));

const ROW_OF: ReadonlyMap<string, string> = new Map(ROWS.flatMap((row) => row.map((noun): [string, string] => [noun, row[0] as string])));

/** The noun that stands for a happening whatever an account calls it ("gig": "concert"), or null. */
export const scheduledOf = (lemma: string): string | null => ROW_OF.get(lemma) ?? null;

/** Whether a verb and the words behind it say that a happening takes place: "be held", "take place", "is due to start", "is set for". */
export const TAKES_PLACE = /^(?:will |would |is |are |was |were |has been |have been |had been |to be |be |due to |is to |are to |set to |expected to |scheduled to )*(?:held|hold|takes? place|took place|taking place|opens?|opened|starts?|started|start|begins?|began|begin|go(?:es)? ahead|set for|due on|scheduled for|planned for|fixed for|called for|expected on|due)\b/i;
