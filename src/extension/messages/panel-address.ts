/** File of the panel, which is its address inside the extension. */
export const PANEL_FILE = 'panel.html';

/** Address of the panel in a tab of its own, where the browser opens none beside the page: it then speaks of one tab alone. */
export function panelAddress(tab: number): string {
  return `${PANEL_FILE}?tab=${tab}`;
}

/** Reads such an address back; null where it names no tab, as in the panel beside the page. */
export function tabOfPanel(address: string): number | null {
  const tab = new URL(address, 'https://extension.invalid/').searchParams.get('tab') ?? '';
  return /^\d{1,10}$/.test(tab) ? Number(tab) : null;
}
