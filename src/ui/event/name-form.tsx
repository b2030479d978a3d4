import { useEffect, useId, useRef } from 'preact/hooks';
import { useI18n } from '../i18n/context.ts';
import { useEventStore } from './store/store-context.ts';

interface Props {
  readonly name: string | null;
  readonly onDone: () => void;
}

/** Names the event; Escape leaves the name as it is. */
export function NameForm({ name, onDone }: Props) {
  const { t } = useI18n();
  const store = useEventStore();
  const [field, hint] = [useId(), useId()];
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    void store.rename(input.current?.value ?? '');
    onDone();
  };
  return (
    <form class="name-form" onSubmit={keep}>
      <div class="field">
        <label htmlFor={field}>{t('event_name')}</label>
        <input
          id={field}
          ref={input}
          type="text"
          dir="auto"
          maxLength={500}
          defaultValue={name ?? ''}
          aria-describedby={hint}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
        />
      </div>
      <button type="submit" class="plain small">{t('event_name_keep')}</button>
      <button type="button" class="quiet" onClick={onDone}>{t('event_cancel')}</button>
      <p id={hint} class="hint">{t('event_name_hint')}</p>
    </form>
  );
}
