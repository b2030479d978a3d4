import { useI18n } from '../../i18n/context.ts';
import { Section } from '../section.tsx';
import { AddSite } from './add-site.tsx';
import { Held } from './held.tsx';
import { SiteList } from './site-list.tsx';
import { useAutomatic } from './use-automatic.ts';

/** What is done without a press: the switch, the sites, the second switch for saving, and what the browser allows. */
export function AutomaticSection() {
  const { t } = useI18n();
  const { view, turn, add, remove, giveBackRest } = useAutomatic();
  if (view === null) return null;
  const { on, save, sites } = view;
  return (
    <Section id="automatic" title={t('automatic_title')}>
      <p>{t('automatic_what')}</p>
      <label class="switch">
        <input type="checkbox" checked={on} onChange={(event) => void turn({ on: event.currentTarget.checked })} /> {t('automatic_on')}
      </label>
      {!on && sites.length > 0 && <p class="hint">{t('automatic_off_hint')}</p>}
      <SiteList sites={sites} onRemove={remove} />
      <AddSite sites={sites} onAdd={add} />
      <label class="switch">
        <input
          type="checkbox" checked={save} disabled={!on} aria-describedby="automatic-save-hint"
          onChange={(event) => void turn({ save: event.currentTarget.checked })}
        />{' '}
        {t('automatic_save')}
      </label>
      <p class="hint" id="automatic-save-hint">{t('automatic_save_hint')}</p>
      <Held view={view} onGiveBack={giveBackRest} />
    </Section>
  );
}
