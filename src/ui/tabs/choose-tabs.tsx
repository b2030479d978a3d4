import { useState } from 'preact/hooks';
import type { OpenTab } from '../../extension/platform/open-tabs.ts';
import { useI18n } from '../i18n/context.ts';
import { sourceName } from '../text/source-name.ts';

interface Props {
  readonly tabs: readonly OpenTab[];
  readonly refused: boolean;
  readonly onCompare: (chosen: readonly OpenTab[]) => void;
}

/** The second press: which of the open tabs are to be saved and compared. */
export function ChooseTabs({ tabs, refused, onCompare }: Props) {
  const i18n = useI18n();
  const { t, count } = i18n;
  const [chosen, choose] = useState<ReadonlySet<number>>(new Set());
  const turn = (id: number) => choose(chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]));
  const all = chosen.size === tabs.length;
  if (tabs.length === 0) return <p>{t('tabs_none')}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size > 0) onCompare(tabs.filter(({ id }) => chosen.has(id)));
      }}
    >
      <fieldset>
        <legend>{t('tabs_choose')}</legend>
        {tabs.length > 1 && <button type="button" class="quiet" onClick={() => choose(new Set(all ? [] : tabs.map(({ id }) => id)))}>{t(all ? 'tabs_choose_none' : 'tabs_choose_all')}</button>}
        <ul class="rows">
          {tabs.map((tab) => (
            <li key={tab.id} class="tab">
              <label>
                <input type="checkbox" checked={chosen.has(tab.id)} onChange={() => turn(tab.id)} />
                <span class="tab-title" dir="auto">{tab.title}</span>
                <bdi class="tab-site">{sourceName({ publisher: null, url: tab.url }, i18n)}</bdi>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {refused && <p role="alert">{t('tabs_sites_refused')}</p>}
      <p class="aside">{t('tabs_sites_text')}</p>
      <button type="submit" class="plain" aria-disabled={chosen.size === 0}>{chosen.size === 0 ? t('tabs_compare_none') : count('tabs_compare', chosen.size)}</button>
    </form>
  );
}
