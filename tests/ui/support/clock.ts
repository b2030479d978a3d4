/** The moment at which every fixture is looked at. */
export const now = () => new Date('2026-03-05T09:00:00Z');
