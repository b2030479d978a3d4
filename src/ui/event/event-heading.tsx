import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventView } from '../../extension/messages/event-view.ts';
import { FindAccounts } from '../findings/find-accounts.tsx';
import { useI18n } from '../i18n/context.ts';
import { sourceName } from '../text/source-name.ts';
import { eventName, eventTime } from './event-facts.ts';
import { NameForm } from './name-form.tsx';

/** The event's name, which the reader can change, and how much there is of it. */
export function EventHeading({ view: { event, clippings, cards, origins, search } }: { readonly view: EventView }) {
  const i18n = useI18n();
  const { t, count, locale } = i18n;
  const [form, setForm] = useState<'unused' | 'open' | 'closed'>('unused');
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (form === 'closed') opener.current?.focus();
  }, [form]);
  const time = eventTime(event, locale);
  const outlets = new Set(clippings.map((clipping) => sourceName(clipping, i18n)));
  return (
    <header class="event-heading">
      <div class="event-name">
        <h1 dir="auto">{eventName(event)}</h1>
        {form !== 'open' && <button type="button" class="quiet" ref={opener} onClick={() => setForm('open')}>{t('event_rename')}</button>}
      </div>
      {form === 'open' && <NameForm name={event.name} onDone={() => setForm('closed')} />}
      <p class="facts">
        <span class="fact">{count('event_articles', clippings.length)}</span>
        <span class="fact">{count('origins', origins.length)}</span>
        <span class="fact">{count('event_outlets', outlets.size)}</span>
        {time !== null && <span class="fact">{time}</span>}
      </p>
      {cards.length < clippings.length && <p class="hint">{count('event_not_all', cards.length)}</p>}
      <FindAccounts search={search} />
    </header>
  );
}
