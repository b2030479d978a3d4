import type { AutomaticView } from '../../../extension/messages/automatic.ts';
import { sitePatterns } from '../../../extension/messages/site.ts';
import { useI18n } from '../../i18n/context.ts';

interface Props {
  readonly view: AutomaticView;
  readonly onGiveBack: () => Promise<void>;
}

/** What the browser allows at this moment without a press; what the list does not need can be given back. */
export function Held({ view: { sites, held }, onGiveBack }: Props) {
  const { t, locale } = useI18n();
  const needed = new Set(sites.flatMap(sitePatterns));
  const others = [...new Set(held.sites.filter((pattern) => !needed.has(pattern)).map((pattern) => hostOf(pattern) ?? t('automatic_all_sites')))];
  return (
    <>
      {sites.length > 0 && <p class="hint">{t('automatic_held')}</p>}
      {sites.length + others.length === 0 && <p class="hint">{t('automatic_held_none')}</p>}
      {(others.length > 0 || held.tabs) && (
        <div class="choice">
          {others.length > 0 && <p>{t('automatic_held_rest', new Intl.ListFormat(locale).format(others))}</p>}
          {held.tabs && <p>{t('automatic_held_tabs')}</p>}
          <button type="button" class="plain" onClick={() => void onGiveBack()}>{t('automatic_give_back')}</button>
        </div>
      )}
    </>
  );
}

/** The host of a match pattern without the star for what lies below it; null for one that matches every host. */
function hostOf(pattern: string): string | null {
  const host = /:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host ?? null;
}
