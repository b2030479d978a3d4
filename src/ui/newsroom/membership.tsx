import { useRef, useState } from 'preact/hooks';
import type { NewsroomSetUp, NewsroomView } from '../../extension/messages/newsroom/newsroom-view.ts';
import { requestSharing } from '../../extension/platform/data-consent.ts';
import { useI18n } from '../i18n/context.ts';
import { JoinForm } from './join-form.tsx';
import { Removals } from './removals.tsx';
import { StandingText } from './standing-text.tsx';
import type { NewsroomUse } from './use-newsroom.ts';

interface Props {
  readonly use: NewsroomUse;
  readonly view: NewsroomView;
  readonly setUp: NewsroomSetUp;
}

/** A library that is shared: how it stands, what is shared of it, stopping, going on, signing in anew and leaving. */
export function Membership({ use, view, setUp }: Props) {
  const { t } = useI18n();
  const { send, show } = use;
  const [changing, setChanging] = useState(false);
  const changeRef = useRef<HTMLButtonElement>(null);
  const turn = async () => {
    // Where it was withdrawn, the browser's own question comes first of all in the press; a no leaves all as it is.
    if (!setUp.on && !(await requestSharing())) return;
    show(await send('newsroom-switch', { on: !setUp.on }));
  };
  const changed = () => {
    setChanging(false);
    changeRef.current?.focus();
  };
  return (
    <>
      <p>{t('newsroom_member_of', setUp.library)} <span class="hint" dir="ltr">{setUp.servers.flatMap((server) => [<span key={server} class="newsroom-address">{server}</span>, ' '])}</span></p>
      <StandingText view={view} />
      <div class="buttons">
        <button type="button" class="plain" onClick={() => void turn()}>
          {t(setUp.on ? 'newsroom_stop' : 'newsroom_go_on')}
        </button>
        <button ref={changeRef} type="button" class="plain" aria-expanded={changing} onClick={() => setChanging(!changing)}>{t('newsroom_change')}</button>
        <Leave onLeave={() => void send('newsroom-leave', {}).then(show)} />
      </div>
      {changing && <JoinForm use={use} member={setUp} onDone={changed} />}
      <label class="switch">
        <input type="checkbox" checked={setUp.notes} onChange={(event) => void send('newsroom-notes', { notes: event.currentTarget.checked }).then(show)} />{' '}
        {t('newsroom_notes')}
      </label>
      <Removals use={use} />
    </>
  );
}

/** Asked once: the sign-in is gone afterwards. */
function Leave({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useI18n();
  const [asked, setAsked] = useState(false);
  if (!asked) return <button type="button" class="plain" onClick={() => setAsked(true)}>{t('newsroom_leave')}</button>;
  return (
    <div class="choice" role="alert">
      <p>{t('newsroom_leave_sure')}</p>
      <div class="buttons">
        <button type="button" class="plain" onClick={() => setAsked(false)}>{t('newsroom_stay')}</button>
        <button type="button" class="plain danger" onClick={onLeave}>{t('newsroom_leave_now')}</button>
      </div>
    </div>
  );
}
