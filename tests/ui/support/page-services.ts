import type { PageServices } from '../../../src/ui/page/page-services.ts';
import { fakeServices, type Answers } from './services.ts';

/** What a full page needs, with a background that answers as told; what was asked, copied and downloaded can be read. */
export function pageServices(answers: Answers) {
  const { services: check, asked, copied } = fakeServices(answers);
  const downloads: File[] = [];
  const services: PageServices = {
    send: check.send,
    writeClipboard: check.writeClipboard,
    download: (file) => void downloads.push(file),
  };
  return { services, asked, copied, downloads };
}
