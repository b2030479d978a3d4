import type { TypedAccess } from '../../extension/messages/newsroom/check-access.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { FileButton } from '../options/file-button.tsx';

const WAYS: readonly (readonly [TypedAccess['by'], MessageKey])[] = [
  ['password', 'newsroom_by_password'], ['token', 'newsroom_by_token'], ['creds', 'newsroom_by_creds'],
];
/** A file of credentials is a few kilobytes; anything larger is none. */
const MOST_BYTES = 20_000;

interface Props {
  readonly typed: TypedAccess;
  readonly wrong: boolean;
  readonly onChange: (part: Partial<TypedAccess>) => void;
}

/** How the reader signs in: by name and password, by a token, or with a file that the servers' keeper gave out. */
export function SignInFields({ typed, wrong, onChange }: Props) {
  const { t } = useI18n();
  return (
    <>
      <fieldset class="choices">
        <legend>{t('newsroom_sign_in')}</legend>
        {WAYS.map(([way, name]) => (
          <label key={way}>
            <input type="radio" name="newsroom-by" checked={typed.by === way} onChange={() => onChange({ by: way })} />{' '}{t(name)}
          </label>
        ))}
      </fieldset>
      {typed.by === 'password' && (
        <>
          <Secret id="newsroom-user" label={t('newsroom_user')} value={typed.user} wrong={wrong} open onInput={(user) => onChange({ user })} />
          <Secret id="newsroom-password" label={t('newsroom_password')} value={typed.password} wrong={wrong} onInput={(password) => onChange({ password })} />
        </>
      )}
      {typed.by === 'token' && <Secret id="newsroom-token" label={t('newsroom_token')} value={typed.token} wrong={wrong} onInput={(token) => onChange({ token })} />}
      {typed.by === 'creds' && <CredsFile creds={typed.creds} onChange={(creds) => onChange({ creds })} />}
      <p class="hint">{t('newsroom_secret_hint')}</p>
    </>
  );
}

interface SecretProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly wrong: boolean;
  /** May be read over the shoulder. */
  readonly open?: boolean;
  readonly onInput: (value: string) => void;
}

function Secret({ id, label, value, wrong, open = false, onInput }: SecretProps) {
  const shared = { dir: 'ltr', spellcheck: false, autoComplete: 'off', value, 'aria-invalid': wrong } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {open
        ? <input id={id} type="text" {...shared} onInput={(event) => onInput(event.currentTarget.value)} />
        : <input id={id} type="password" {...shared} onInput={(event) => onInput(event.currentTarget.value)} />}
    </div>
  );
}

function CredsFile({ creds, onChange }: { readonly creds: string; readonly onChange: (creds: string) => void }) {
  const { t } = useI18n();
  const read = async ([file]: readonly File[]) => onChange(file === undefined || file.size > MOST_BYTES ? '' : await file.text());
  return (
    <div class="field">
      <span class="row">
        <FileButton label={t('newsroom_choose_creds')} accept=".creds,text/plain" busy={false} onChoose={(files) => void read(files)} />
        <span class="hint" aria-live="polite">{creds !== '' && t('newsroom_creds_read')}</span>
      </span>
    </div>
  );
}
