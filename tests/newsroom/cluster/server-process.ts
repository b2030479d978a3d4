import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** A running nats-server. */
export interface ServerProcess {
  /** SIGKILL: as when a machine dies. */
  kill(): Promise<void>;
  /** SIGTERM: as when it is shut down. */
  stop(): Promise<void>;
}

/** Starts nats-server with a configuration; what it logs goes to a file. */
export function startServer(config: string, log: string): ServerProcess {
  const out = openSync(log, 'a');
  const child = spawn('nats-server', ['-c', config], { stdio: ['ignore', out, out] });
  closeSync(out);
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  // A test that dies takes its servers with it.
  const last = () => void child.kill('SIGKILL');
  process.once('exit', last);
  void ended.then(() => process.off('exit', last));
  return { kill: () => end(child, 'SIGKILL', ended), stop: () => end(child, 'SIGTERM', ended) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await ended;
}
