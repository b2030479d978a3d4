import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { ErrorMessage } from '../states/error-message.tsx';
import { useStore } from '../store/store-context.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { Screen } from './screen.tsx';
import { Standing } from './standing.tsx';

interface Props {
  /** Stands in the place of what is said of the page as a whole. */
  readonly matter?: ComponentChildren;
}

/** The popup, and the panel beside the page: the bar, the screen of the page's state, and the foot that leads on. */
export function Popup({ matter }: Props) {
  const store = useStore();
  const [mistake, retry] = useErrorBoundary((error) => console.error(error));
  const again = () => {
    retry();
    void store.check();
  };
  return (
    <div class="popup" data-state={store.view.value.state} aria-busy={store.view.value.state === 'looking'}>
      {mistake ? (
        <main><ErrorMessage error="unexpected" onRetry={again} /></main>
      ) : (
        <>
          <Masthead />
          <main tabIndex={-1}>
            {matter ?? <><Standing /><Screen /></>}
          </main>
          <Footer />
        </>
      )}
    </div>
  );
}
