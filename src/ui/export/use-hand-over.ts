import { fileName } from '../../export/text/file-name.ts';
import { useI18n } from '../i18n/context.ts';
import { useNotices } from '../page/page-notice.ts';
import { useServices } from '../page/page-services.ts';

/** What a file is made of. */
export interface FileMatter {
  readonly extension: string;
  readonly type: string;
  readonly parts: readonly string[];
}

/** Ways to hand something over that is already at hand; each tells the page what came of it. */
export function useHandOver() {
  const { t } = useI18n();
  const services = useServices();
  const { tell } = useNotices();
  return {
    /** Gives the reader a file named after `title`. */
    download(title: string, { extension, type, parts }: FileMatter) {
      const file = new File([...parts], fileName(title, extension), { type });
      services.download(file);
      tell({ text: t('export_file_made', file.name) });
    },
    /** Puts a text on the clipboard; `done` is said when it is there. */
    copy: (text: string, done: string) =>
      services.writeClipboard(text).then(
        () => tell({ text: done }),
        () => tell({ text: t('export_copy_failed') }),
      ),
  };
}
