import { useContext, useState } from 'preact/hooks';
import { CLIPPING_FORMATS, type ClippingFormatName } from '../../export/clippings/formats.ts';
import { ClockContext } from '../i18n/clock.ts';
import { useI18n } from '../i18n/context.ts';
import { useNotices } from '../page/page-notice.ts';
import { useServices } from '../page/page-services.ts';
import { clippingWords } from './clipping-words.ts';
import { collect } from './collect.ts';
import { handOver } from './hand-over.ts';

/** What the reader asked for. */
export interface ExportChoice {
  readonly way: 'copy' | 'download';
  readonly format: ClippingFormatName;
  readonly text: boolean;
}

/** A running export: how far it has come, and the way to stop it. */
interface Running {
  readonly done: number;
  readonly all: number | null;
  readonly control: AbortController;
}

/** An export of clippings: starts it, tells how far it is, stops it. What came of it is told as a notice of the page. */
export function useExport(chosen: readonly string[] | 'all', onEnd: () => void) {
  const i18n = useI18n();
  const services = useServices();
  const { tell } = useNotices();
  const clock = useContext(ClockContext);
  const [running, setRunning] = useState<Running | null>(null);

  async function start({ way, format, text }: ExportChoice) {
    if (running) return;
    const control = new AbortController();
    setRunning({ done: 0, all: null, control });
    const order = { chosen, format: CLIPPING_FORMATS[format], text, words: clippingWords(i18n, clock()) };
    const result = await collect(services.send, order, (done, all) => setRunning({ done, all, control }), control.signal);
    const outcome = await handOver(result, { way, format, whole: chosen === 'all' }, services, i18n, clock());
    setRunning(null);
    onEnd();
    tell({ text: outcome });
  }

  return { running, start, stop: () => running?.control.abort() };
}
