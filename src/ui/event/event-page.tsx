import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { EventAddress } from '../../extension/messages/event-address.ts';
import { useI18n } from '../i18n/context.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { NoticesContext } from '../page/page-notice.ts';
import { useServices } from '../page/page-services.ts';
import { Progress } from '../page/progress.tsx';
import { eventName } from './event-facts.ts';
import { EventFailed } from './event-failed.tsx';
import { EventMatter } from './event-matter.tsx';
import { createEventStore } from './store/event-store.ts';
import { EventStoreContext } from './store/store-context.ts';

/** The page of one event: the questions against the sources, the figures over time, who depends on whom, and what belongs here. */
export function EventPage({ address }: { readonly address: EventAddress | null }) {
  const i18n = useI18n();
  const services = useServices();
  const notices = useContext(NoticesContext);
  const store = useMemo(() => createEventStore(address, { services, notices, i18n }), [address, services, notices, i18n]);
  useEffect(() => void store.load(), [store]);
  const shown = store.shown.value;
  const { t } = i18n;
  return (
    <EventStoreContext.Provider value={store}>
      <PageFrame page="library" title={shown.state === 'open' ? eventName(shown.view.event) : t('event_title')}>
        <div class="event" data-state={shown.state}>
          {shown.state === 'loading' && <h1 class="heard-only">{t('event_title')}</h1>}
          {shown.state === 'loading' && <Progress label={t('event_loading')} done={0} all={null} />}
          {shown.state === 'failed' && <EventFailed error={shown.error} onRetry={() => void store.load()} />}
          {shown.state === 'open' && <EventMatter view={shown.view} />}
        </div>
      </PageFrame>
    </EventStoreContext.Provider>
  );
}
