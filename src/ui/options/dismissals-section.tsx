import { useEffect, useState } from 'preact/hooks';
import { DISMISSAL_REASONS } from '../../extension/messages/dismissal-reasons.ts';
import { errorMessageKey } from '../../extension/messages/error-code.ts';
import { eventAddress } from '../../extension/messages/event-address.ts';
import type { Dismissal } from '../../library/dismissal.ts';
import { PutAsideItem } from '../findings/put-aside-item.tsx';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { MomentText } from '../i18n/moment-text.tsx';
import { useNotices } from '../page/page-notice.ts';
import { useServices } from '../page/page-services.ts';
import { reasonKey } from '../text/reason-name.ts';
import { Section } from './section.tsx';

/** Rows before "show more". */
const SHOWN = 10;

/** How often the reader called a finding no real difference, and why; each can be shown again. */
export function DismissalsSection() {
  const { t, count } = useI18n();
  const { send } = useServices();
  const { tell } = useNotices();
  const [all, setAll] = useState<readonly Dismissal[] | null>(null);
  useEffect(() => {
    void send('list-dismissals', {}).then((answer) => setAll(answer.ok ? answer.value : []));
  }, [send]);
  const showAgain = async ({ finding }: Dismissal) => {
    const answer = await send('restore-finding', { finding });
    if (!answer.ok && answer.error !== 'not-found') return tell({ text: t(errorMessageKey(answer.error) as MessageKey) });
    setAll((before) => before && before.filter((one) => one.finding !== finding));
    return tell({ text: t('options_dismissals_shown') });
  };
  if (all === null) return null;
  return (
    <Section id="dismissals" title={t('options_dismissals')}>
      {all.length === 0 ? <p class="hint">{t('options_dismissals_none')}</p> : (
        <>
          <p>{count('options_dismissals_count', all.length)}</p>
          <Tally all={all} />
          <DismissalList all={all.toReversed()} onShow={showAgain} />
          <p class="hint">{t('options_dismissals_hint')}</p>
        </>
      )}
    </Section>
  );
}

function Tally({ all }: { readonly all: readonly Dismissal[] }) {
  const { t, locale } = useI18n();
  const write = new Intl.NumberFormat(locale);
  return (
    <dl class="tallies">
      {DISMISSAL_REASONS.map((reason) => (
        <div key={reason}>
          <dt>{t(reasonKey(reason))}</dt>
          <dd>{write.format(all.filter((one) => one.reason === reason).length)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ListProps {
  readonly all: readonly Dismissal[];
  readonly onShow: (dismissal: Dismissal) => Promise<void>;
}

function DismissalList({ all, onShow }: ListProps) {
  const { t } = useI18n();
  const [shown, setShown] = useState(SHOWN);
  return (
    <details>
      <summary>{t('options_dismissals_list')}</summary>
      <ul class="rows">
        {all.slice(0, shown).map((one) => (
          <DismissedFinding key={one.finding} dismissal={one} onShow={() => void onShow(one)} />
        ))}
      </ul>
      {all.length > shown && <button type="button" class="more" onClick={() => setShown(shown + 50)}>{t('options_dismissals_more')}</button>}
    </details>
  );
}

interface DismissedProps {
  readonly dismissal: Dismissal;
  readonly onShow: () => void;
}

/** Its question, why and when it was put aside, and the way to the event, where these are known. */
function DismissedFinding({ dismissal: { question, reason, articles, at }, onShow }: DismissedProps) {
  const { t } = useI18n();
  const [clipping] = articles;
  return (
    <PutAsideItem question={question} onShow={onShow}>
      <span class="fact">{t(reasonKey(reason))}</span>
      <span class="fact"><MomentText stamp={at} /></span>
      {clipping !== undefined && <span class="fact"><a href={eventAddress({ clipping })}>{t('reader_event')}</a></span>}
    </PutAsideItem>
  );
}
