import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { useNotices } from './page-notice.ts';
import { useServices } from './page-services.ts';

/** Puts text on the clipboard and tells what came of it; `done` is what is told when it is there. */
export function useCopy(): (text: string, done?: MessageKey) => Promise<void> {
  const { t } = useI18n();
  const { writeClipboard } = useServices();
  const { tell } = useNotices();
  return async (text, done = 'notice_copied') => {
    const copied = await writeClipboard(text).then(() => true, () => false);
    tell({ text: t(copied ? done : 'notice_copy_failed') });
  };
}
