import { build, type Rolldown } from 'vite';

/** One script of a module and all that it imports, to be put into a page. */
export async function bundle(entry: URL): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'chrome128', lib: { entry: entry.pathname, formats: ['iife'], name: 'bench' } },
  })) as readonly Rolldown.RolldownOutput[];
  const [chunk] = made[0]?.output ?? [];
  if (chunk === undefined) throw new Error(`${entry.pathname} could not be bundled.`);
  return chunk.code;
}
