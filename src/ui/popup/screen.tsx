import { ClosedPage } from '../states/closed-page.tsx';
import { Compared } from '../states/compared.tsx';
import { ErrorMessage } from '../states/error-message.tsx';
import { UnfitPage } from '../states/unfit-page.tsx';
import { UnsupportedLanguage } from '../states/unsupported-language.tsx';
import { useStore } from '../store/store-context.ts';

/** The screen of the state that the page is in. */
export function Screen() {
  const store = useStore();
  const view = store.view.value;
  switch (view.state) {
    case 'looking':
      return <div class="looking" aria-hidden="true" />;
    case 'browser-page':
    case 'pdf':
    case 'private-window':
    case 'no-access':
      return <ClosedPage state={view.state} />;
    case 'unfit':
      return <UnfitPage quality={view.quality} />;
    case 'unsupported-language':
      return <UnsupportedLanguage language={view.language} />;
    case 'error':
      return <ErrorMessage error={view.error} onRetry={() => void store.check()} />;
    case 'compared':
      return <Compared view={view} />;
  }
}
