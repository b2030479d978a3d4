import { PageState } from '../states/page-state.tsx';
import { useStore } from '../store/store-context.ts';

/** The screen of the state that the page is in. */
export function Screen() {
  const store = useStore();
  const view = store.view.value;
  if (view.state === 'looking') return <div class="looking" aria-hidden="true" />;
  return <PageState view={view} onRetry={() => void store.check()} />;
}
