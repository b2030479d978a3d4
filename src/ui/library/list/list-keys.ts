/** What a key does in the list. */
export type ListAction =
  | { readonly do: 'move'; readonly by: number; readonly extend: boolean }
  | { readonly do: 'first' | 'last'; readonly extend: boolean }
  | { readonly do: 'toggle'; readonly extend: boolean }
  | { readonly do: 'open' | 'remove' | 'unfold' | 'fold' | 'all' | 'none' };

/** Rows that the page keys move by. */
const PAGE = 10;

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The action of a key on a row, or null for what is the browser's. @param rightToLeft arrows to the side point the other way */
export function listAction({ key, shiftKey: extend, ctrlKey, metaKey, altKey }: Pressed, rightToLeft = false): ListAction | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (key === 'a') return { do: 'all' };
    return key === 'Enter' ? { do: 'open' } : null;
  }
  switch (key) {
    case 'ArrowDown':
      return { do: 'move', by: 1, extend };
    case 'ArrowUp':
      return { do: 'move', by: -1, extend };
    case 'PageDown':
      return { do: 'move', by: PAGE, extend };
    case 'PageUp':
      return { do: 'move', by: -PAGE, extend };
    case 'Home':
      return { do: 'first', extend };
    case 'End':
      return { do: 'last', extend };
    case ' ':
      return { do: 'toggle', extend };
    case 'Enter':
      return { do: 'open' };
    case 'Delete':
      return { do: 'remove' };
    case 'Escape':
      return { do: 'none' };
    case 'ArrowRight':
      return { do: rightToLeft ? 'fold' : 'unfold' };
    case 'ArrowLeft':
      return { do: rightToLeft ? 'unfold' : 'fold' };
    default:
      return null;
  }
}
