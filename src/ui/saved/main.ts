import { send } from '../../extension/messages/client.ts';
import { browserI18n } from '../i18n/browser-i18n.ts';
import { mountSaved } from './mount-saved.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('saved.html must hold an element with the id "root".');
void mountSaved(root, send, browserI18n, location.href);
