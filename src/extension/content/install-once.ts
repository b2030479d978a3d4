/** What one injected copy of a script leaves for the next one to find, in our isolated world. */
export interface Installed {
  /** False once it has ended, or the extension was updated under it. */
  isAlive(): boolean;
  remove(): void;
}

/**
 * Installs a script in its page unless an earlier copy is still at work there; after an update of the extension the new copy takes
 * the place of the orphan.
 * @param name tells the scripts of the extension apart
 */
export function installOnce(name: string, install: () => Installed): void {
  const slot = Symbol.for(name);
  const world = globalThis as { [slot]?: Installed };
  if (world[slot]?.isAlive()) return;
  world[slot]?.remove();
  world[slot] = install();
}
