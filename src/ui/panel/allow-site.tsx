import { useEffect, useId, useState } from 'preact/hooks';
import { useI18n } from '../i18n/context.ts';
import { useStore } from '../store/store-context.ts';
import type { Addresses } from './panel-context.ts';

interface Props {
  /** Of the page; null where the browser keeps it to itself. */
  readonly url: string | null;
  readonly addresses: Addresses;
}

/**
 * "Always on this site" for a page that may not be read. Where the browser keeps the page's address to itself, the first press asks
 * for addresses and the second for the site: a browser takes one question a press. The addresses are given back as soon as they are not needed.
 * Nothing where the page is known to be on no site that could be listed: a file, a private window.
 */
export function AllowSite({ url, addresses }: Props) {
  const { t } = useI18n();
  const store = useStore();
  const hint = useId();
  const [refused, refuse] = useState(false);
  const site = store.site.value?.site ?? null;
  useEffect(() => () => void addresses.giveBack(), [addresses]);
  if (site === null && url !== null) return null;
  const learnAddress = async () => {
    const allowed = await addresses.allow();
    refuse(!allowed);
    if (allowed) await store.refresh(false);
  };
  const allow = async () => {
    await store.alwaysOnSite();
    await addresses.giveBack();
    await store.refresh(false);
  };
  return (
    <>
      <button type="button" class="plain" data-action="always" aria-describedby={hint} onClick={() => void (site === null ? learnAddress() : allow())}>
        {site === null ? t('automatic_always') : t('panel_always_on', site)}
      </button>
      <p id={hint} class="aside">{site === null ? t('panel_addresses_hint') : t('automatic_asks', site)}</p>
      {refused && <p role="alert">{t('panel_addresses_refused')}</p>}
    </>
  );
}
