import { useI18n } from '../../i18n/context.ts';

interface Props {
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => Promise<void>;
}

/** The listed sites by name, each with the way to take it off. */
export function SiteList({ sites, onRemove }: Props) {
  const { t } = useI18n();
  if (sites.length === 0) return <p class="hint">{t('automatic_none')}</p>;
  return (
    <ul class="rows sites" aria-label={t('automatic_sites')}>
      {sites.toSorted((a, b) => (a < b ? -1 : 1)).map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button type="button" class="quiet" aria-label={t('automatic_remove_site', site)} onClick={() => void onRemove(site)}>{t('remove')}</button>
        </li>
      ))}
    </ul>
  );
}
