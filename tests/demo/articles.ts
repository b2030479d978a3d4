/** One page of the demo: a file in pages/, served under its outlet's own host name. */
export interface DemoArticle {
  /** Name of the file in pages/ without ".html", and first label of the host name. */
  readonly slug: string;
  readonly outlet: string;
  readonly path: string;
  readonly title: string;
  /** What part the article plays in the demo. */
  readonly role: 'wire' | 'reprint' | 'independent' | 'update' | 'other-event';
}

/** The demo's coverage in order of publication; towns, people and outlets are invented. */
export const DEMO_ARTICLES = {
  wire: {
    slug: 'meridian-wire',
    outlet: 'Meridian Wire',
    path: '/2025/03/11/port-ansel-water-outbreak',
    title: 'Stomach illness outbreak in Port Ansel traced to water plant',
    role: 'wire',
  },
  reprint: {
    slug: 'ansel-advertiser',
    outlet: 'Ansel Valley Advertiser',
    path: '/news/town-told-to-boil-water',
    title: 'Town told to boil water as 46 fall ill',
    role: 'reprint',
  },
  independent: {
    slug: 'harbour-courier',
    outlet: 'The Harbour Courier',
    path: '/health/doctors-saw-water-illness-in-january',
    title: "Doctors saw Port Ansel's water illness in January, records show",
    role: 'independent',
  },
  otherEvent: {
    slug: 'quillon-ledger',
    outlet: 'The Quillon Ledger',
    path: '/transport/gull-island-ferry-three-sailings',
    title: 'Gull Island ferry to run three times a day after engine failure',
    role: 'other-event',
  },
  update: {
    slug: 'northshore-today',
    outlet: 'Northshore Today',
    path: '/local/port-ansel-water-outbreak-cases-rise',
    title: 'Port Ansel water outbreak: cases rise to 61',
    role: 'update',
  },
} as const satisfies Record<string, DemoArticle>;
