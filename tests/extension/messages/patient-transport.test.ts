import { expect, it } from 'vitest';
import { patientTransport } from '../../../src/extension/messages/patient-transport.ts';

const MESSAGE = { name: 'save', args: {} };
const QUESTION = { name: 'restore-state', args: {} };
const nobody = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

/** A transport that fails by the given steps, then answers. */
function failing(...steps: readonly (() => Promise<unknown>)[]) {
  const waits: number[] = [];
  let tries = 0;
  const transport = () => steps[tries++]?.() ?? Promise.resolve('answer');
  const patient = patientTransport(transport, async (milliseconds) => void waits.push(milliseconds));
  return { patient, waits, tries: () => tries };
}

it('sends once when somebody listens', async () => {
  const { patient, waits, tries } = failing();
  expect(await patient(MESSAGE)).toBe('answer');
  expect([tries(), waits]).toEqual([1, []]);
});

it('tries again, less and less often, until the background listens', async () => {
  const { patient, waits } = failing(nobody, nobody, nobody);
  expect(await patient(MESSAGE)).toBe('answer');
  expect(waits).toEqual([50, 100, 200]);
});

it('gives up in the end, with the browser’s own reason', async () => {
  const { patient, tries } = failing(...Array.from({ length: 20 }, () => nobody));
  await expect(patient(MESSAGE)).rejects.toThrow('Receiving end does not exist');
  expect(tries()).toBe(6);
});

it('never sends twice what may have been received', async () => {
  const { patient, tries } = failing(() => Promise.reject(new Error('The message port closed before a response was received.')));
  await expect(patient(MESSAGE)).rejects.toThrow('port closed');
  expect(tries()).toBe(1);
});

it('never sends again to a background that has answered before: it ended over the message, which may have been done', async () => {
  const { patient, tries } = failing(() => Promise.resolve('first'), nobody);
  expect(await patient(MESSAGE)).toBe('first');
  await expect(patient(MESSAGE)).rejects.toThrow('Receiving end does not exist');
  expect(tries()).toBe(2);
});

it.each(['Could not establish connection. Receiving end does not exist.', 'The message port closed before a response was received.'])('asks again what changes nothing when the background ends over it: %s', async (reason) => {
  const { patient, tries } = failing(() => Promise.resolve('first'), () => Promise.reject(new Error(reason)));
  await patient(QUESTION);
  expect(await patient(QUESTION)).toBe('answer');
  expect(tries()).toBe(3);
});

it('asks no question again of an extension that is gone', async () => {
  const { patient, tries } = failing(() => Promise.reject(new Error('Extension context invalidated.')));
  await expect(patient(QUESTION)).rejects.toThrow('context invalidated');
  expect(tries()).toBe(1);
});
