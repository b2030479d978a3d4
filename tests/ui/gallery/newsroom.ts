/** The section asks the browser what its manifest says; here is none, so that a browser stands in before the section is loaded. */
const runtime = { id: 'gallery', getManifest: () => ({}) };
Object.assign(globalThis, { browser: { runtime }, chrome: { runtime } });
void import('./newsroom-scene.tsx');
