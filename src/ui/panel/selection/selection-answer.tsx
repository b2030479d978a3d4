import type { SelectionView } from '../../../extension/messages/selection-view.ts';
import { FindAccounts } from '../../findings/find-accounts.tsx';
import { SectionView } from '../../findings/section-view.tsx';
import { sectionsOf } from '../../findings/sections.ts';
import { VoiceItem } from '../../findings/voice-item.tsx';
import { useI18n } from '../../i18n/context.ts';
import { Message } from '../../states/message.tsx';
import { PassageList, voiceOf } from './passage-list.tsx';

type Answered = Extract<SelectionView, { state: 'answered' }>;

/** The words selected, and what the saved articles say on them: findings, else sentences on the same thing, else that there are none. */
export function SelectionAnswer({ view }: { readonly view: Answered }) {
  const { t } = useI18n();
  const { selected, coverage, passages } = view;
  return (
    <>
      <VoiceItem voice={voiceOf(coverage.page, selected, true)} tellOwnVoice={false} />
      {sectionsOf(coverage.findings).map((section) => (
        <SectionView key={section.label} section={section} view={coverage} />
      ))}
      {passages.length > 0 && (
        <section class="kindred">
          <header class="section-head">
            <h2><span class="label">{t('panel_passages')}</span></h2>
            <p class="hint">{t('panel_passages_hint')}</p>
          </header>
          <PassageList passages={passages} />
        </section>
      )}
      {coverage.findings.length === 0 && passages.length === 0 && <Silence coverage={coverage} />}
    </>
  );
}

function Silence({ coverage }: Pick<Answered, 'coverage'>) {
  const { t } = useI18n();
  const others = coverage.librarySize - (coverage.saved ? 1 : 0);
  const [title, text] = others === 0
    ? [t('nothing_saved_title'), t('panel_silence_empty')]
    : [t('panel_silence_title'), t(coverage.articles.length > 0 ? 'panel_silence_event' : 'panel_silence_library')];
  return <Message title={title} text={text}><FindAccounts search={coverage.search} /></Message>;
}
