import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The slash leads to the search field, except where it is being typed. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !field.current) return;
      const typing = event.target instanceof Element && event.target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select') !== null;
      if (typing) return;
      event.preventDefault();
      field.current.focus();
      field.current.select();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [field]);
}
