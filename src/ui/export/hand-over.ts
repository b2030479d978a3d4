import { CLIPPING_FORMATS, type ClippingFormatName } from '../../export/clippings/formats.ts';
import { errorMessageKey } from '../../extension/messages/error-code.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { MessageKey } from '../i18n/keys.ts';
import type { PageServices } from '../page/page-services.ts';
import type { Collected } from './collect.ts';
import { exportFile } from './export-file.ts';

/** How a collected export is to reach the reader. */
export interface Handing {
  readonly way: 'copy' | 'download';
  readonly format: ClippingFormatName;
  /** It holds the whole library. */
  readonly whole: boolean;
}

/** Gives the reader what was collected, as a file or on the clipboard. @returns what came of it, in words of the interface */
export async function handOver(
  result: Collected,
  { way, format, whole }: Handing,
  services: Pick<PageServices, 'download' | 'writeClipboard'>,
  { t, count }: I18n,
  now: Date,
): Promise<string> {
  if (result.state === 'failed') return t(errorMessageKey(result.error) as MessageKey);
  if (result.state === 'stopped') return t('export_stopped');
  const { parts, articles, gone } = result;
  if (articles === 0) return t('export_nothing');
  const number = count('export_articles', articles);
  const missing = gone === 0 ? '' : ` ${count('export_gone', gone)}`;
  if (way === 'copy') {
    const copied = await services.writeClipboard(parts.join('')).then(() => true, () => false);
    return copied ? t('export_copied', number, t(`export_format_${format}`)) + missing : t('export_copy_failed');
  }
  const file = exportFile(CLIPPING_FORMATS[format], parts, `${t('extension_name')} ${t(whole ? 'page_library' : 'export_title')}`, now);
  services.download(file);
  return t('export_downloaded', number, file.name) + missing;
}
