import { useContext, useId } from 'preact/hooks';
import { findingsAsCsv } from '../../export/event/findings-csv.ts';
import { findingsAsJson } from '../../export/event/findings-json.ts';
import { BYTE_ORDER_MARK } from '../../export/text/csv.ts';
import type { EventView } from '../../extension/messages/event-view.ts';
import { reportAddress } from '../../extension/messages/report-address.ts';
import { ClockContext } from '../i18n/clock.ts';
import { useI18n } from '../i18n/context.ts';
import { useHandOver } from './use-hand-over.ts';
import { useReportText } from './use-report-text.ts';

/** How an event leaves the library: as a report to read or to print, and its findings for spreadsheets and programs. */
export function EventExport({ view }: { readonly view: EventView }) {
  const { t } = useI18n();
  const heading = useId();
  const clock = useContext(ClockContext);
  const { download } = useHandOver();
  const report = useReportText(view);
  const title = view.event.name ?? view.event.title;
  const table = () => download(title, { extension: 'csv', type: 'text/csv;charset=utf-8', parts: [BYTE_ORDER_MARK, findingsAsCsv(view)] });
  const data = () => download(title, { extension: 'json', type: 'application/json', parts: [findingsAsJson(view, clock().toISOString())] });
  return (
    <section class="event-export" aria-labelledby={heading}>
      <header class="section-head">
        <h2 id={heading}><span class="label">{t('export_event')}</span></h2>
        <p class="hint">{t('export_event_hint')}</p>
      </header>
      <p class="does">
        <a href={reportAddress(view.event.id)} target="_blank">{t('export_report_open')}</a>
        <button type="button" class="quiet" data-action="copy-report" onClick={() => void report.copy()}>{t('export_report_copy')}</button>
        <button type="button" class="quiet" data-action="download-report" onClick={report.download}>{t('export_report_download')}</button>
        <button type="button" class="quiet" data-action="download-csv" onClick={table}>{t('export_findings_csv')}</button>
        <button type="button" class="quiet" data-action="download-json" onClick={data}>{t('export_findings_json')}</button>
      </p>
    </section>
  );
}
