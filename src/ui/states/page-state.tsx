import type { CheckView } from '../../extension/messages/check-view.ts';
import { ClosedPage } from './closed-page.tsx';
import { Compared } from './compared.tsx';
import { ErrorMessage } from './error-message.tsx';
import { NotAllowed } from './not-allowed.tsx';
import { UnfitPage } from './unfit-page.tsx';
import { UnsupportedLanguage } from './unsupported-language.tsx';

interface Props {
  readonly view: CheckView;
  readonly onRetry: () => void;
}

/** What a check of a page came to, each state on its own screen. */
export function PageState({ view, onRetry }: Props) {
  switch (view.state) {
    case 'browser-page':
    case 'pdf':
    case 'private-window':
    case 'no-access':
      return <ClosedPage state={view.state} />;
    case 'not-allowed':
      return <NotAllowed url={view.url} />;
    case 'unfit':
      return <UnfitPage quality={view.quality} />;
    case 'unsupported-language':
      return <UnsupportedLanguage language={view.language} />;
    case 'error':
      return <ErrorMessage error={view.error} onRetry={onRetry} />;
    case 'compared':
      return <Compared view={view} />;
  }
}
