import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { useI18n } from '../i18n/context.ts';
import { ErrorMessage } from '../states/error-message.tsx';
import { PageNoticeBar } from './page-notice-bar.tsx';
import { pageFile, PAGES, type PageName } from './page-name.ts';

interface Props {
  /** The page that this is, or belongs to; null for one that stands beside them. */
  readonly page: PageName | null;
  /** Title of the tab, without the product's name. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A full page: the bar with the product's name and its pages, what came of the last action, and the page's own matter. */
export function PageFrame({ page, title, children }: Props) {
  const { t } = useI18n();
  const [mistake, retry] = useErrorBoundary((error) => console.error(error));
  useEffect(() => {
    document.title = t('page_title', title);
  }, [title, t]);
  return (
    <div class="page">
      <header class="page-bar">
        <p class="page-name">{t('extension_name')}</p>
        <nav aria-label={t('page_nav')}>
          <ul class="rows">
            {PAGES.map((name) => (
              <li key={name}>
                <a href={pageFile(name)} aria-current={name === page ? 'page' : undefined}>{t(`page_${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <PageNoticeBar />
      <main>{mistake ? <ErrorMessage error="unexpected" onRetry={retry} /> : children}</main>
    </div>
  );
}
