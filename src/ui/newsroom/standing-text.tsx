import { standingOf, type NewsroomView } from '../../extension/messages/newsroom/newsroom-view.ts';
import { useI18n } from '../i18n/context.ts';
import { Progress } from '../page/progress.tsx';
import { problemKey } from './problem-key.ts';

/** How the shared library stands, in a sentence, and what is beside it to be said. */
export function StandingText({ view }: { readonly view: NewsroomView }) {
  const { count } = useI18n();
  const { status } = view;
  return (
    <div class="standing" role="status">
      <Standing view={view} />
      {status !== null && (
        <>
          <p>{count('newsroom_shared', status.shared)}</p>
          {status.setAside > 0 && <p class="fault">{count('newsroom_set_aside', status.setAside)}</p>}
          {status.unread > 0 && <p>{count('newsroom_unread', status.unread)}</p>}
          {status.skipped > 0 && <p class="hint">{count('newsroom_skipped', status.skipped)}</p>}
        </>
      )}
    </div>
  );
}

function Standing({ view }: { readonly view: NewsroomView }) {
  const { t, count, locale } = useI18n();
  const { sync, status } = view;
  const due = status?.due ?? 0;
  const waiting = due > 0 ? count('newsroom_to_send', due) : '';
  switch (standingOf(view)) {
    case 'stopped':
      return view.setUp?.withdrawn ? <p class="fault">{t('newsroom_withdrawn')} {waiting}</p> : <p>{t('newsroom_stopped')} {waiting}</p>;
    case 'offline':
      return <p>{t('newsroom_offline', clockTime(sync.problem?.since ?? null, locale))} {waiting}</p>;
    case 'refused':
      return <p class="fault">{sync.problem && t(problemKey(sync.problem.is))} {waiting}</p>;
    case 'catching-up':
      return <Progress label={t('newsroom_catching_up')} done={sync.total - sync.left} all={sync.total} />;
    case 'to-send':
      return <p>{waiting}</p>;
    case 'up-to-date':
      return <p>{t('newsroom_up_to_date', clockTime(sync.caughtUpAt, locale))}</p>;
    default:
      return <p>{t('newsroom_connecting')}</p>;
  }
}

function clockTime(stamp: string | null, locale: string): string {
  return stamp === null ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(stamp));
}
