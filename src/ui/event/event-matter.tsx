import type { EventView } from '../../extension/messages/event-view.ts';
import { EventExport } from '../export/event-export.tsx';
import { NotComparedList } from '../findings/not-compared-list.tsx';
import { useI18n } from '../i18n/context.ts';
import { Progress } from '../page/progress.tsx';
import { Decisions } from './decisions/decisions.tsx';
import { EventHeading } from './event-heading.tsx';
import { Origins } from './origins/origins.tsx';
import { PutAside } from './put-aside.tsx';
import { useEventStore } from './store/store-context.ts';
import { Questions } from './table/questions.tsx';
import { Timeline } from './timeline/timeline.tsx';

/** All that there is to an event, from what the accounts say to what belongs to it. */
export function EventMatter({ view }: { readonly view: EventView }) {
  const { t } = useI18n();
  const store = useEventStore();
  return (
    <>
      <EventHeading view={view} />
      <EventExport view={view} />
      {store.busy.value && <Progress label={t('event_busy')} done={0} all={null} />}
      <Questions view={view} />
      <PutAside dismissed={view.dismissed} />
      {view.cards.length > 1 && <Timeline view={view} />}
      {view.cards.length > 1 && <Origins view={view} />}
      <NotComparedList notCompared={view.notCompared} cards={view.cards} />
      <Decisions key={view.event.savedAt + view.event.articles} view={view} />
    </>
  );
}
