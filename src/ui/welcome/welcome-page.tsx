import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode } from '../../extension/messages/error-code.ts';
import type { ExampleView } from '../../extension/messages/example-view.ts';
import { pageFile } from '../../extension/messages/full-page.ts';
import { useI18n } from '../i18n/context.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { useServices } from '../page/page-services.ts';
import { ErrorMessage } from '../states/error-message.tsx';
import { Example } from './example.tsx';
import { FirstSteps } from './first-steps.tsx';

/** What a new reader sees first: the idea in a sentence, a real comparison of two made-up accounts, and how to begin. */
export function WelcomePage() {
  const { t } = useI18n();
  const { send } = useServices();
  const [view, setView] = useState<ExampleView | ErrorCode | null>(null);
  const load = () => void send('example', {}).then((answer) => setView(answer.ok ? answer.value : answer.error));
  useEffect(load, [send]);
  return (
    <PageFrame page={null} title={t('welcome_title')}>
      <div class="welcome">
        <h1>{t('welcome_heading')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
        {view === null && <p aria-live="polite">{t('page_loading')}</p>}
        {typeof view === 'string' && <ErrorMessage error={view} onRetry={load} />}
        {view !== null && typeof view !== 'string' && <Example view={view} />}
        <FirstSteps />
        <p class="aside">{t('welcome_private')}</p>
        <p><a class="plain" href={pageFile('library')}>{t('welcome_library')}</a></p>
      </div>
    </PageFrame>
  );
}
