export { FULL_PAGES as PAGES, pageFile, type FullPage as PageName } from '../../extension/messages/full-page.ts';
