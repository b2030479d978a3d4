import { useState } from 'preact/hooks';
import { isNewsSearchName, isSearchAddress, NEWS_SEARCHES, type NewsSearchName } from '../../extension/messages/news-search.ts';
import type { Settings, SettingsChange } from '../../extension/messages/settings.ts';
import { useI18n } from '../i18n/context.ts';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => Promise<void>;
}

const READY = Object.keys(NEWS_SEARCHES) as readonly NewsSearchName[];

/** Where other accounts are searched for: one that is ready, or an address of the reader's own. */
export function SearchSection({ settings, onChange }: Props) {
  const { t } = useI18n();
  const own = !isNewsSearchName(settings.newsSearch);
  const [open, setOpen] = useState(own);
  const choose = (value: string) => {
    setOpen(value === 'own');
    if (value !== 'own') void onChange({ newsSearch: value });
  };
  return (
    <Section id="search" title={t('options_search')}>
      <div class="field">
        <label for="search-engine">{t('options_search_engine')}</label>
        <select id="search-engine" value={open ? 'own' : settings.newsSearch} onChange={(event) => choose(event.currentTarget.value)}>
          {READY.map((name) => <option key={name} value={name}>{NEWS_SEARCHES[name].title}</option>)}
          <option value="own">{t('options_search_own')}</option>
        </select>
      </div>
      {open && <OwnAddress address={own ? settings.newsSearch : ''} onSave={(newsSearch) => onChange({ newsSearch })} />}
      <p class="hint">{t('options_search_hint')}</p>
    </Section>
  );
}

function OwnAddress({ address, onSave }: { readonly address: string; readonly onSave: (address: string) => Promise<void> }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(address);
  const [told, setTold] = useState<'' | 'bad' | 'saved'>('');
  const save = async (event: Event) => {
    event.preventDefault();
    const good = isSearchAddress(typed.trim());
    if (good) await onSave(typed.trim());
    setTold(good ? 'saved' : 'bad');
  };
  return (
    <form class="field" onSubmit={(event) => void save(event)} noValidate>
      <label for="search-address">{t('options_search_address')}</label>
      <span class="row">
        <input
          id="search-address" type="url" dir="ltr" value={typed} placeholder="https://search.example/news?q={query}"
          aria-invalid={told === 'bad'} aria-describedby="search-told" onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="plain">{t('options_save')}</button>
      </span>
      <span id="search-told" class="hint" aria-live="polite">
        {told === 'bad' && t('options_search_bad')}
        {told === 'saved' && t('options_saved')}
      </span>
    </form>
  );
}
