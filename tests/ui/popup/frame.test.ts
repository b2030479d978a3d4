// @vitest-environment jsdom
/// <reference types="vite/client" />
import { act } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import page from '../../../src/ui/popup.html?raw';
import type { Send } from '../../../src/extension/messages/send.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { writeFrameTexts } from '../../../src/ui/popup/frame-texts.ts';
import { mountPopup } from '../../../src/ui/popup/mount-popup.tsx';
import { lookupIn } from '../support/lookup.ts';
import { fakeServices } from '../support/services.ts';

/** A background that does not answer yet. */
const silent: Send = () => new Promise(() => undefined);

function rootOf(html: string): HTMLElement {
  document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  return document.getElementById('root') as HTMLElement;
}

function mount(root: HTMLElement, language: string): Promise<void> {
  const services = { ...fakeServices({}).services, send: silent, openPanel: () => Promise.resolve() };
  return act(() => void mountPopup(root, services, createI18n(lookupIn(language), language)));
}

/** Elements with their attributes and texts, one a line. */
const elementsOf = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].filter(({ name }) => name !== 'data-text').map(({ name, value }) => `${name}=${value}`);
    return [element.localName, ...attributes.toSorted(), element.childElementCount === 0 ? element.textContent : ''].join(' ');
  });

describe.each(['en', 'de'])('the frame in the popup’s HTML, in %s', (language) => {
  let root = document.body;
  beforeEach(() => {
    root = rootOf(page);
    writeFrameTexts(document, lookupIn(language));
  });

  it('is what the components draw while the page is read', async () => {
    const frame = elementsOf(root);
    expect(frame).toContain(`p ${lookupIn(language)('state_looking')}`);
    const drawn = rootOf('<div id="root"></div>');
    await mount(drawn, language);
    expect(elementsOf(drawn)).toEqual(frame);
  });

  it('is taken over, element by element: nothing is drawn anew', async () => {
    const before = [...root.querySelectorAll('*')];
    await mount(root, language);
    expect([...root.querySelectorAll('*')]).toEqual(before);
    expect(root.querySelector('[data-text]')).toBeNull();
  });
});
