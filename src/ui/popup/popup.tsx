import { useErrorBoundary } from 'preact/hooks';
import { ErrorMessage } from '../states/error-message.tsx';
import { useStore } from '../store/store-context.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { Screen } from './screen.tsx';
import { Standing } from './standing.tsx';

/** The popup: the bar, the screen of the page's state, and the foot that leads on. */
export function Popup() {
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
          <main>
            <Standing />
            <Screen />
          </main>
          <Footer />
        </>
      )}
    </div>
  );
}
