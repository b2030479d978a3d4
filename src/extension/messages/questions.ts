import type { NewsroomRequestName } from './newsroom/newsroom-requests.ts';
import type { RequestName } from './requests.ts';

/**
 * Messages that change nothing, or only go on with what is due anyway: asked twice, they answer the same. Not in the tables of messages,
 * whose checks no page needs to load.
 */
const QUESTIONS: ReadonlySet<string> = new Set<RequestName | NewsroomRequestName>([
  'check', 'get-settings', 'get-automatic', 'site-here', 'example',
  'read', 'read-clipping', 'read-event', 'event-of', 'list-clippings', 'list-events', 'events-of', 'facets', 'search', 'export-clippings',
  'list-dismissals', 'list-errors', 'backup-read', 'restore-state', 'keep-house',
  'newsroom-view', 'newsroom-removals',
]);

/** Whether a message may be sent again when nobody knows whether it arrived. */
export function isQuestion(name: string): boolean {
  return QUESTIONS.has(name);
}
