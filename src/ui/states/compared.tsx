import { type CoverageView, outcomeOf } from '../../extension/messages/check-view.ts';
import { ComparedWith } from '../findings/compared-with.tsx';
import { EventLink } from '../findings/event-link.tsx';
import { FindAccounts } from '../findings/find-accounts.tsx';
import { NotComparedList } from '../findings/not-compared-list.tsx';
import { SectionView } from '../findings/section-view.tsx';
import { sectionsOf } from '../findings/sections.ts';
import { useI18n } from '../i18n/context.ts';
import { Message } from './message.tsx';
import { NothingSaved } from './nothing-saved.tsx';

/** What the comparison came to: findings, or why there are none. */
export function Compared({ view }: { readonly view: CoverageView }) {
  const { t } = useI18n();
  const outcome = outcomeOf(view);
  if (outcome === 'nothing-saved') return <NothingSaved pageSaved={view.saved !== null} search={view.search} />;
  if (outcome === 'nothing-on-this-event') {
    return (
      <Message title={t('no_event_title')} text={t(view.saved ? 'no_event_saved_text' : 'no_event_text')}>
        <FindAccounts search={view.search} />
      </Message>
    );
  }
  return (
    <>
      {outcome === 'only-copies' && <Message title={t('copies_title')} text={t('copies_text')} />}
      {outcome === 'nothing-to-report' && <Message title={t('nothing_to_report_title')} text={t('nothing_to_report_text')} />}
      {sectionsOf(view.findings).map((section) => (
        <SectionView key={section.label} section={section} view={view} />
      ))}
      <NotComparedList notCompared={view.notCompared} cards={[view.page, ...view.articles]} />
      <EventLink view={view} />
      <ComparedWith view={view} open={outcome !== 'findings'} />
      <FindAccounts search={view.search} />
    </>
  );
}
