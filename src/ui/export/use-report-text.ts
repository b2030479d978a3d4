import { useContext } from 'preact/hooks';
import { reportAsMarkdown } from '../../export/event/report-markdown.ts';
import type { EventView } from '../../extension/messages/event-view.ts';
import { ClockContext } from '../i18n/clock.ts';
import { useI18n } from '../i18n/context.ts';
import { reportOf } from '../report/report-of.ts';
import { useHandOver } from './use-hand-over.ts';

/** An event's report as Markdown, to the clipboard or as a file; it is drawn up when it is asked for. */
export function useReportText(view: EventView) {
  const i18n = useI18n();
  const clock = useContext(ClockContext);
  const { copy, download } = useHandOver();
  const text = () => reportAsMarkdown(reportOf(view, i18n, clock()));
  return {
    copy: () => copy(text(), i18n.t('export_report_copied')),
    download: () => download(view.event.name ?? view.event.title, { extension: 'md', type: 'text/markdown;charset=utf-8', parts: [text()] }),
  };
}
