import { useId, useState } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import { Progress } from '../../page/progress.tsx';
import { EventChoice } from './event-choice.tsx';
import { fitting } from './fitting.ts';
import { useEvents } from './use-events.ts';

/** Events that are listed at once. */
const MOST = 30;

/** The other events, narrowed down by what is typed; pressing one brings its articles here. */
export function EventPicker({ own }: { readonly own: string }) {
  const { t, count, locale } = useI18n();
  const field = useId();
  const [words, setWords] = useState('');
  const { events, total, done } = useEvents(own);
  const found = fitting(events, words, locale);
  if (done && events.length === 0) return <p class="hint">{t('event_merge_empty')}</p>;
  return (
    <div class="picker">
      <div class="field">
        <label htmlFor={field}>{t('event_merge_search')}</label>
        <input id={field} type="search" autocomplete="off" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </div>
      {!done && <Progress label={t('page_loading')} done={events.length} all={total} />}
      <p class="hint" aria-live="polite">
        {done && count('event_merge_found', found.length)}
        {found.length > MOST && ` · ${t('event_merge_first', String(MOST))}`}
      </p>
      <ul class="rows">
        {found.slice(0, MOST).map((event) => <EventChoice key={event.id} event={event} />)}
      </ul>
    </div>
  );
}
