import { useI18n } from '../i18n/context.ts';
import { archiveAddress } from './archive-address.ts';

interface Props {
  readonly url: string;
  /** Title of the article, where several stand side by side; the link is short then. */
  readonly title?: string;
}

/** Leads to what the Wayback Machine has kept of an article's page. */
export function ArchiveLink({ url, title }: Props) {
  const { t } = useI18n();
  return (
    <a href={archiveAddress(url)} target="_blank" rel="noreferrer" data-action="archive" aria-label={title === undefined ? undefined : t('archive_of', title)}>
      {t(title === undefined ? 'archive_open' : 'archive_short')}
    </a>
  );
}
