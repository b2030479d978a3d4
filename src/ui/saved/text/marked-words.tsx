import type { ComponentChildren } from 'preact';

/** The words that were compared; they take the focus, so that screen readers read on from there. */
export function MarkedWords({ children }: { readonly children: ComponentChildren }) {
  return <mark class="sentence" tabIndex={-1}>{children}</mark>;
}
