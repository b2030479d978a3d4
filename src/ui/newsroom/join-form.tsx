import { useState } from 'preact/hooks';
import { checkAccess, type CheckedAccess, type TypedAccess } from '../../extension/messages/newsroom/check-access.ts';
import type { NewsroomSetUp } from '../../extension/messages/newsroom/newsroom-view.ts';
import { requestSharing } from '../../extension/platform/data-consent.ts';
import type { TestOutcome } from '../../newsroom/test-access.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { SignInFields } from './sign-in-fields.tsx';
import { TestResult } from './test-result.tsx';
import type { NewsroomUse } from './use-newsroom.ts';

const EMPTY: TypedAccess = { servers: '', library: '', by: 'password', user: '', password: '', token: '', creds: '' };

type Wrong = (CheckedAccess & { readonly ok: false })['wrong'];
type Told = { readonly is: 'nothing' | 'asking' | 'not-allowed' } | { readonly is: 'wrong'; readonly what: Wrong } | { readonly is: 'tested'; readonly outcome: TestOutcome };

interface Props {
  readonly use: NewsroomUse;
  /** Who shares already and changes how: the library stays the same, so that nothing that waits is lost. Null for a newcomer. */
  readonly member: NewsroomSetUp | null;
  /** Called once it is shared so. */
  readonly onDone: () => void;
}

/** What a member is known to have typed; secrets are told to no page. */
const typedBefore = ({ servers, library, by }: NewsroomSetUp): TypedAccess => ({ ...EMPTY, servers: servers.join(' '), library, by });

/** Everything that is needed to share a library, a way to try it, and the way in; for a member, to go on with other servers or another sign-in. */
export function JoinForm({ use: { send, show, fail }, member, onDone }: Props) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(member === null ? EMPTY : typedBefore(member));
  const [ownNotes, setNotes] = useState(false);
  const notes = member?.notes ?? ownNotes;
  const [told, setTold] = useState<Told>({ is: 'nothing' });
  const change = (part: Partial<TypedAccess>) => {
    setTyped((before) => ({ ...before, ...part }));
    setTold({ is: 'nothing' });
  };
  const checked = () => {
    const outcome = checkAccess(typed);
    if (!outcome.ok) setTold({ is: 'wrong', what: outcome.wrong });
    return outcome.ok ? outcome.access : null;
  };
  const test = async () => {
    const access = checked();
    if (access === null || told.is === 'asking') return;
    setTold({ is: 'asking' });
    const answer = await send('newsroom-test', { access });
    setTold(answer.ok ? { is: 'tested', outcome: answer.value } : { is: 'nothing' });
    if (!answer.ok) fail(answer.error);
  };
  const join = async (event: Event) => {
    event.preventDefault();
    const access = checked();
    if (access === null) return;
    // The browser's own question must come first of all in the press.
    if (!(await requestSharing())) return void setTold({ is: 'not-allowed' });
    if (show(await send('newsroom-join', { access, notes }))) onDone();
  };
  const wrong = told.is === 'wrong' ? told.what : null;
  return (
    <form class="newsroom-form" onSubmit={(event) => void join(event)} noValidate autoComplete="off">
      <div class="field">
        <label for="newsroom-servers">{t('newsroom_servers')}</label>
        <input id="newsroom-servers" type="text" dir="ltr" inputMode="url" spellcheck={false} value={typed.servers} placeholder="wss://nats.desk.example"
          aria-invalid={wrong === 'servers'} aria-describedby="newsroom-servers-hint" onInput={(event) => change({ servers: event.currentTarget.value })} />
        <span id="newsroom-servers-hint" class="hint">{t('newsroom_servers_hint')}</span>
      </div>
      {member === null && (
        <div class="field">
          <label for="newsroom-library">{t('newsroom_library')}</label>
          <input id="newsroom-library" type="text" dir="ltr" spellcheck={false} autocapitalize="off" value={typed.library} placeholder="city-desk"
            aria-invalid={wrong === 'library'} onInput={(event) => change({ library: event.currentTarget.value })} />
        </div>
      )}
      <SignInFields typed={typed} wrong={wrong === 'sign-in'} onChange={change} />
      {member === null
        ? (
          <label class="switch">
            <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.currentTarget.checked)} />{' '}{t('newsroom_notes')}
          </label>
        )
        : <p class="hint">{t('newsroom_change_hint')}</p>}
      <div class="buttons">
        <button type="button" class="plain" aria-disabled={told.is === 'asking'} onClick={() => void test()}>{t('newsroom_test')}</button>
        <button type="submit" class="plain">{t(member === null ? 'newsroom_join' : 'newsroom_change_use')}</button>
      </div>
      <div aria-live="polite" class="told">
        {told.is === 'asking' && <p>{t('newsroom_testing')}</p>}
        {told.is === 'not-allowed' && <p class="fault">{t('newsroom_consent_refused')}</p>}
        {wrong !== null && <p class="fault">{t(`newsroom_wrong_${wrong.replace('-', '_')}` as MessageKey)}</p>}
        {told.is === 'tested' && <TestResult outcome={told.outcome} servers={typed.servers} />}
      </div>
    </form>
  );
}
