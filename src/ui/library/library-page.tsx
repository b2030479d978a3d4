import { useEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n/context.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { useNotices } from '../page/page-notice.ts';
import { useServices } from '../page/page-services.ts';
import { createChanges } from './state/changes.ts';
import { createLibraryStore } from './state/library-store.ts';
import { createWayBack, type PlaceKeeper, WayBackContext } from './state/place.ts';
import { readQuery, writeQuery } from './state/query.ts';
import { LibraryContext, useLibrary } from './state/store-context.ts';
import { EmptyLibrary } from './states/empty-library.tsx';
import { HouseProgress } from './states/house-progress.tsx';
import { KeyHelp } from './states/key-help.tsx';
import { ListMatter } from './states/list-matter.tsx';
import { createEventNames, EventNamesContext } from './tools/event-names.ts';
import { LibraryTools } from './tools/library-tools.tsx';
import type { ExportMenuType } from './tools/selection-bar.tsx';
import { useSearchKey } from './tools/use-search-key.ts';

interface Props {
  /** The page's own address, which says what it shows. */
  readonly address: string;
  /** Puts another address in its place. */
  readonly remember: (address: string) => void;
  /** Where in the list the reader was before, and where the next place is kept. */
  readonly places?: PlaceKeeper;
  /** Exports what is selected; null where there is none. */
  readonly ExportMenu?: ExportMenuType | null;
}

const NO_PLACES: PlaceKeeper = { before: null, keep: () => undefined };

/** The library: every clipping, by event or by date, to find, sort, tag, export and remove. */
export function LibraryPage({ address, remember, places = NO_PLACES, ExportMenu = null }: Props) {
  const i18n = useI18n();
  const { send } = useServices();
  const notices = useNotices();
  const [library] = useState(() => {
    const wayBack = createWayBack(places);
    const store = createLibraryStore(send, readQuery(address), (query) => {
      wayBack.arrive(); // whoever asks for something else has not come to go back
      remember(writeQuery(query));
    });
    for (const event of places.before?.unfolded ?? []) store.unfold(event, true);
    return { store, changes: createChanges(send, notices, i18n, store), names: createEventNames(send), wayBack };
  });
  const { store } = library;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      void store.refresh();
      void store.house.keep();
    };
    look();
    document.addEventListener('visibilitychange', look); // clippings come in other tabs while this one is open
    return () => document.removeEventListener('visibilitychange', look);
  }, [store]);
  return (
    <LibraryContext.Provider value={library}>
      <EventNamesContext.Provider value={library.names}>
        <WayBackContext.Provider value={library.wayBack}>
          <PageFrame page="library" title={i18n.t('library_title')}>
            <Matter ExportMenu={ExportMenu} />
          </PageFrame>
        </WayBackContext.Provider>
      </EventNamesContext.Provider>
    </LibraryContext.Provider>
  );
}

function Matter({ ExportMenu }: { readonly ExportMenu: ExportMenuType | null }) {
  const { t } = useI18n();
  const { store } = useLibrary();
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  const clippings = store.clippings.loaded.value;
  const readOnly = store.house.work.value.state?.access === 'read-only';
  const empty = clippings.state === 'ready' && clippings.total === 0;
  const leaveField = () => document.querySelector<HTMLElement>('.clipping-list [role="row"][tabindex="0"]')?.focus();
  return (
    <>
      <header class="library-head">
        <h1>{t('library_title')}</h1>
        {!empty && <Size />}
        {!empty && <KeyHelp />}
      </header>
      <HouseProgress />
      {readOnly && <p class="read-only">{t('error_library_newer')}</p>}
      {empty ? <EmptyLibrary /> : (
        <>
          <LibraryTools field={field} onLeaveField={leaveField} readOnly={readOnly} ExportMenu={ExportMenu} />
          <ListMatter readOnly={readOnly} />
        </>
      )}
    </>
  );
}

/** Number of clippings and events in the library. */
function Size() {
  const { count } = useI18n();
  const { clippings, events, narrowed } = useLibrary().store;
  const whole = Object.keys(narrowed.value).length === 0;
  return (
    <p class="facts">
      {clippings.loaded.value.state === 'ready' && <span class="fact">{count('library_clippings', clippings.loaded.value.total)}</span>}
      {whole && events.loaded.value.state === 'ready' && <span class="fact">{count('library_events', events.loaded.value.total)}</span>}
    </p>
  );
}
