import { expect, it } from 'vitest';
import { panelAddress, tabOfPanel } from '../../../src/extension/messages/panel-address.ts';

it('names the tab that the panel speaks of, and reads it back', () => {
  expect(panelAddress(12)).toBe('panel.html?tab=12');
  expect(tabOfPanel(`chrome-extension://ext/${panelAddress(12)}`)).toBe(12);
});

it.each(['panel.html', 'panel.html?tab=', 'panel.html?tab=-1', 'panel.html?tab=1.5', 'panel.html?tab=x', 'panel.html?tab=99999999999'])('names none in %s', (address) => {
  expect(tabOfPanel(address)).toBeNull();
});
