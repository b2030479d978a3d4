import { useI18n } from '../i18n/context.ts';

interface Props {
  readonly refused: boolean;
  readonly onShow: () => void;
}

/** The first press: what it asks for, and why. */
export function AskForTabs({ refused, onShow }: Props) {
  const { t } = useI18n();
  return (
    <section class="message">
      <p>{t('tabs_ask_text')}</p>
      {refused && <p role="alert">{t('tabs_ask_refused')}</p>}
      <button type="button" class="plain" data-action="show" onClick={onShow}>{t('tabs_ask_show')}</button>
      <p class="aside">{t('tabs_ask_private')}</p>
    </section>
  );
}
