import type { TestOutcome } from '../../newsroom/test-access.ts';
import { useI18n } from '../i18n/context.ts';
import { bytesText } from '../options/bytes-text.ts';
import { problemKey } from './problem-key.ts';

/** What trying the connection came to. */
export function TestResult({ outcome, servers }: { readonly outcome: TestOutcome; readonly servers: string }) {
  const { t, count, locale } = useI18n();
  if (outcome.ok) {
    return (
      <>
        <p>{t('newsroom_test_reached', String(outcome.milliseconds), String(outcome.replicas))}</p>
        <p>{count('newsroom_test_articles', outcome.articles)} {t('newsroom_test_size', bytesText(outcome.bytes, locale))}</p>
      </>
    );
  }
  return (
    <>
      <p class="fault">{t(problemKey(outcome.problem))}</p>
      {outcome.problem === 'unreachable' && servers.includes('wss:') && <p class="hint">{t('newsroom_certificate_hint')}</p>}
    </>
  );
}
