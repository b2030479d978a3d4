import { useI18n } from '../i18n/context.ts';
import { MomentText } from '../i18n/moment-text.tsx';
import { sourceName } from '../text/source-name.ts';
import { stampOf, type Voice } from './voice.ts';

interface Props {
  readonly voice: Voice;
  /** Say "in its own words" where the outlet cites nobody: another answer in the row cites somebody. */
  readonly tellOwnVoice: boolean;
}

/** Who says it, where and when: outlet, speaker, time. */
export function SourceLine({ voice, tellOwnVoice }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { answer, card, onPage } = voice;
  return (
    <p class="source">
      <bdi class="outlet">{sourceName(card, i18n)}</bdi>
      {onPage && <span class="badge">{t('this_page')}</span>}
      <span class="facts">
        {answer.by !== null && <span class="fact" dir="auto">{t('answer_citing', answer.by)}</span>}
        {answer.by === null && tellOwnVoice && <span class="fact">{t('answer_own_voice')}</span>}
        {answer.inTitle && <span class="fact">{t('answer_headline')}</span>}
        <span class="fact"><MomentText stamp={stampOf(card)} exact /></span>
      </span>
    </p>
  );
}
