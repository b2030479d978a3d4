import { parseReportAddress } from '../../extension/messages/report-address.ts';
import { browserI18n } from '../i18n/browser-i18n.ts';
import { browserServices } from '../page/browser-services.ts';
import { mountPage } from '../page/mount-page.tsx';
import { pageRoot } from '../page/root.ts';
import { ReportPage } from './report-page.tsx';

mountPage(pageRoot(), <ReportPage event={parseReportAddress(location.href)} print={() => window.print()} />, browserServices, browserI18n);
