import { useState } from 'preact/hooks';
import { errorMessageKey } from '../../extension/messages/error-code.ts';
import type { Result } from '../../extension/messages/result.ts';
import { savedAddress } from '../../extension/messages/saved-address.ts';
import type { EventSummary } from '../../library/event.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { useServices } from '../page/page-services.ts';
import type { TabOutcome } from './comparison.ts';
import { EventEntry } from './event-entry.tsx';

interface Props {
  readonly outcomes: readonly TabOutcome[];
  /** The events that they are on, or why that could not be found out. */
  readonly events: Result<readonly EventSummary[]>;
  readonly onAgain: () => void;
}

const GIVEN = { no: 'tabs_give_back_text', yes: 'tabs_given_back', failed: 'tabs_give_back_failed' } as const;

/** What came of the tabs: the events that they are on, what could not be read, and the permissions to give back. */
export function Compared({ outcomes, events, onAgain }: Props) {
  const { t } = useI18n();
  const { tabs } = useServices();
  const found = events.ok ? events.value : [];
  const [given, setGiven] = useState<'no' | 'yes' | 'failed'>('no');
  const failed = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome] : []));
  const saved = outcomes.flatMap((outcome) => ('id' in outcome ? [outcome] : []));
  const giveBack = () => void tabs.giveBack(outcomes.map(({ tab }) => tab.url)).then(() => setGiven('yes'), () => setGiven('failed'));
  return (
    <div aria-live="polite">
      {!events.ok && <p role="alert">{t(errorMessageKey(events.error) as MessageKey)}</p>}
      {found.length > 0 && <h2>{t('tabs_events')}</h2>}
      <ul class="rows">{found.map((event) => <EventEntry key={event.id} event={event} />)}</ul>
      {saved.length > 0 && <h2>{t('tabs_saved')}</h2>}
      <ul class="rows">
        {saved.map(({ tab, id, outcome }) => (
          <li key={tab.id} class="tab">
            <a href={savedAddress({ id, place: null })} dir="auto">{tab.title}</a> <span class="tab-site">{t(`tabs_outcome_${outcome}`)}</span>
          </li>
        ))}
      </ul>
      {failed.length > 0 && <h2>{t('tabs_failed')}</h2>}
      <ul class="rows">
        {failed.map(({ tab, error }) => (
          <li key={tab.id} class="tab" data-failed>
            <span dir="auto">{tab.title}</span> <span class="tab-site">{t(errorMessageKey(error) as MessageKey)}</span>
          </li>
        ))}
      </ul>
      <p class="aside">{t(GIVEN[given])}</p>
      {given !== 'yes' && <button type="button" class="plain" data-action="give-back" onClick={giveBack}>{t('tabs_give_back')}</button>}{' '}
      <button type="button" class="plain" onClick={onAgain}>{t('tabs_again')}</button>
    </div>
  );
}
