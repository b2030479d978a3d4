import { useState } from 'preact/hooks';
import { typedSite } from '../../../extension/messages/site.ts';
import { useI18n } from '../../i18n/context.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import type { AutomaticState } from './use-automatic.ts';

interface Props {
  readonly sites: readonly string[];
  readonly onAdd: AutomaticState['add'];
}

/** What came of the last try, with its site. */
interface Told {
  readonly what: 'bad' | 'there' | 'added' | 'refused' | 'failed';
  readonly site: string;
}

const TEXTS: Readonly<Record<Told['what'], MessageKey | null>> = {
  bad: 'automatic_bad', there: 'automatic_there', added: 'automatic_added', refused: 'notice_site_refused', failed: null,
};

/** Takes a site that is typed, and asks the browser for it. */
export function AddSite({ sites, onAdd }: Props) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const site = typedSite(typed);
    if (site === null || sites.includes(site)) return setTold({ what: site === null ? 'bad' : 'there', site: site ?? '' });
    const what = await onAdd(site);
    setTold({ what, site });
    if (what === 'added') setTyped('');
  };
  const text = told && TEXTS[told.what];
  return (
    <form class="field" onSubmit={(event) => void add(event)} noValidate>
      <label for="automatic-site">{t('automatic_add_label')}</label>
      <span class="row">
        <input
          id="automatic-site" type="text" dir="ltr" inputMode="url" autocomplete="off" spellcheck={false} value={typed} placeholder="news.example"
          aria-invalid={told?.what === 'bad'} aria-describedby="automatic-told automatic-hint"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="plain">{t('automatic_add')}</button>
      </span>
      <span id="automatic-told" class="hint told" aria-live="polite">{told && text && t(text, told.site)}</span>
      <span id="automatic-hint" class="hint">{t('automatic_add_hint')}</span>
    </form>
  );
}
