import { askAhead } from '../../extension/messages/ask-ahead.ts';
import { send } from '../../extension/messages/client.ts';
import { message } from '../../extension/platform/runtime.ts';
import { writeFrameTexts } from './frame-texts.ts';

// What the popup will ask first, on its way while the components are loaded: browsers show a popup once it has loaded, and those do not hold that up.
const asking = askAhead(send, ['check', { tab: null, evenPrivate: false }], ['get-settings', {}], ['site-here', { tab: null }]);
writeFrameTexts(document, message);
void import('./open-popup.ts').then(({ openPopup }) => openPopup(asking));
