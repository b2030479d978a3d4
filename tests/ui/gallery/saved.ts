import { failure, success } from '../../../src/extension/messages/result.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountSaved } from '../../../src/ui/saved/mount-saved.tsx';
import { savedArabic, savedMeridian } from '../fixtures/saved-texts.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { fakeServices } from '../support/services.ts';

/** Shows a saved article: saved.html?id=11&language=de#190-260; an unknown id shows that there is none. */
const root = document.getElementById('root') ?? document.body;
const asked = new URL(location.href).searchParams;
const language = asked.get('language') ?? 'en';
const saved = [savedMeridian, savedArabic].find(({ card }) => card.id === asked.get('id'));
const { services } = fakeServices({ read: saved ? success(saved) : failure('not-found') });
void mountSaved(root, services.send, createI18n(lookupIn(language), language), location.href, now);
