/** Address of an event's report inside the extension: "report.html?id=12". */
export function reportAddress(event: string): string {
  return `report.html?id=${encodeURIComponent(event)}`;
}

/** The event that such an address names; null when it names none. */
export function parseReportAddress(address: string): string | null {
  return new URL(address, 'https://extension.invalid/').searchParams.get('id') || null;
}
