import type { ErrorCode } from '../../extension/messages/error-code.ts';

/** What came of the reader's last action; shown under the masthead and read out by screen readers. */
export type Notice =
  | { readonly kind: 'saved' | 'updated' | 'unchanged' | 'restored' }
  | { readonly kind: 'site-added' | 'site-saved' | 'site-refused'; readonly site: string }
  | { readonly kind: 'copied' | 'copy-failed' | 'shown' | 'sentence-gone' | 'finding-restored' | 'panel-closed' }
  | { readonly kind: 'removed'; readonly undo: string }
  | { readonly kind: 'dismissed'; readonly finding: string }
  | { readonly kind: 'failed'; readonly error: ErrorCode };
