import { standingOf, type NewsroomView } from '../messages/newsroom/newsroom-view.ts';
import type { Badge } from '../platform/action.ts';

const COLOUR = { waiting: '#5b5b57', trouble: '#b3261e' } as const;

/** What the button says of the shared library where a page has nothing to say: how many wait, or that something is wrong. */
export function newsroomBadge(text: (key: string, ...substitutions: readonly string[]) => string, view: NewsroomView, language: string): Badge {
  const due = view.status?.due ?? 0;
  const waiting = due === 0 ? '' : due > 99 ? '99+' : String(due);
  const since = view.sync.problem === null ? '' : clockTime(view.sync.problem.since, language);
  switch (standingOf(view)) {
    case 'refused':
      return { text: '!', title: text('newsroom_badge_refused'), colour: COLOUR.trouble };
    case 'offline':
      return { text: waiting, title: text('newsroom_badge_offline', since, String(due)), colour: COLOUR.waiting };
    case 'to-send':
      return { text: waiting, title: text('newsroom_badge_to_send', String(due)), colour: COLOUR.waiting };
    case 'catching-up':
      return { text: '', title: text('newsroom_badge_catching_up', String(view.sync.left)), colour: COLOUR.waiting };
    case 'up-to-date':
      return { text: '', title: text('newsroom_badge_up_to_date'), colour: COLOUR.waiting };
    default:
      return { text: '', title: '', colour: COLOUR.waiting };
  }
}

function clockTime(stamp: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(stamp));
}
