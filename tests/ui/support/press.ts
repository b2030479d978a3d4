import { act, fireEvent } from '@testing-library/preact';

/** Presses an element and waits until the background's answer shows. */
export function press(element: Element, init: MouseEventInit = {}): Promise<void> {
  return settle(() => void fireEvent.click(element, init));
}

/** Does something and lets every answer that is already there arrive and be rendered. */
export function settle(doing: () => void): Promise<void> {
  return act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve));
  });
}
