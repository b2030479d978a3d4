import * as v from 'valibot';
import { DISMISSAL_REASONS, type Dismissal, type DismissedMatter } from '../dismissal.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import { compareAgain } from './events/tally-event.ts';
import type { Tools } from './tools.ts';

const DISMISSAL = v.object({
  finding: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  reason: v.picklist(DISMISSAL_REASONS),
  question: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.question))),
  articles: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(LIMITS.quoted)),
});

const UNKNOWN: DismissedMatter = { question: null, articles: [] };

/** See `Library.dismissals`. */
export function dismissals(tools: Tools): Promise<readonly Dismissal[]> {
  return tools.transactions.read(['dismissals'], (database) => database.dismissals.orderBy('at').toArray());
}

/** See `Library.dismiss`. */
export async function dismiss(tools: Tools, finding: string, reason: Dismissal['reason'], { question, articles } = UNKNOWN): Promise<Dismissal> {
  const checked = v.safeParse(DISMISSAL, { finding, reason, question, articles }, { abortEarly: true });
  if (!checked.success) throw new LibraryError('refused', 'A finding is dismissed by its id, one of the known reasons, and its question and articles where they are known.');
  const dismissal: Dismissal = { ...checked.output, at: tools.now().toISOString() };
  await tools.transactions.write(async (database) => {
    await database.dismissals.put(dismissal);
    await compareAgain(database, articles);
  });
  return dismissal;
}

/** See `Library.undoDismissal`. */
export function undoDismissal(tools: Tools, finding: string): Promise<Dismissal | null> {
  return tools.transactions.write(async (database) => {
    const known = await database.dismissals.get(finding);
    await database.dismissals.delete(finding);
    await compareAgain(database, known?.articles ?? []);
    return known ?? null;
  });
}
