import { sendMessage } from '../platform/runtime.ts';
import { patientTransport } from './patient-transport.ts';
import { createSend, type Send } from './send.ts';

/** The client that the extension's own pages use. */
export const send: Send = createSend(patientTransport(sendMessage));
