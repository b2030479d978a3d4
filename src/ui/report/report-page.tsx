import { useCallback, useEffect, useState } from 'preact/hooks';
import { eventAddress } from '../../extension/messages/event-address.ts';
import type { EventView } from '../../extension/messages/event-view.ts';
import { failure, type Result } from '../../extension/messages/result.ts';
import { SlowProgress } from '../export/slow-progress.tsx';
import { useReportText } from '../export/use-report-text.ts';
import { useI18n } from '../i18n/context.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { useServices } from '../page/page-services.ts';
import { ErrorMessage } from '../states/error-message.tsx';
import { Message } from '../states/message.tsx';
import { ReportDocument } from './report-document.tsx';

interface Props {
  /** Id of the event; null where the address names none. */
  readonly event: string | null;
  /** Opens the browser's print dialogue. */
  readonly print: () => void;
}

/** The page of an event's report: to read on the screen, to print, or to keep as PDF. */
export function ReportPage({ event, print }: Props) {
  const { t } = useI18n();
  const { send } = useServices();
  const [shown, setShown] = useState<Result<EventView> | null>(null);
  const load = useCallback(() => {
    setShown(null);
    void (event === null ? Promise.resolve(failure('not-found')) : send('read-event', { id: event })).then(setShown);
  }, [event, send]);
  useEffect(load, [load]);
  const title = shown?.ok ? t('export_report_tab', shown.value.event.name ?? shown.value.event.title) : t('export_report_kicker');
  return (
    <PageFrame page="library" title={title}>
      {!shown?.ok && <h1 class="heard-only">{t('export_report_kicker')}</h1>}
      {shown === null && <div aria-busy="true"><SlowProgress label={t('event_loading')} done={0} all={null} /></div>}
      {shown?.ok && <Open view={shown.value} print={print} />}
      {shown?.ok === false && shown.error === 'not-found' && <Message title={t('event_missing_title')} text={t('event_missing_hint')} />}
      {shown?.ok === false && shown.error !== 'not-found' && <ErrorMessage error={shown.error} onRetry={load} />}
    </PageFrame>
  );
}

function Open({ view, print }: { readonly view: EventView; readonly print: () => void }) {
  const { t } = useI18n();
  const { copy, download } = useReportText(view);
  return (
    <>
      <p class="report-tools">
        <button type="button" class="save" data-weight="high" data-action="print" onClick={print}>{t('export_report_print')}</button>
        <button type="button" class="save" data-action="copy-report" onClick={() => void copy()}>{t('export_report_copy')}</button>
        <button type="button" class="save" data-action="download-report" onClick={download}>{t('export_report_download')}</button>
        <a href={eventAddress({ event: view.event.id })}>{t('export_report_back')}</a>
      </p>
      <ReportDocument view={view} />
    </>
  );
}
