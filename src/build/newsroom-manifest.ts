import type { Manifest } from './trim-manifest.ts';

/** Where the edition for newsrooms may connect to: servers by TLS, and this computer itself. */
const CONNECT = "connect-src 'self' wss: ws://localhost:* ws://127.0.0.1:*";
/** What leaves the browser once the reader shares a library, in Firefox's words. */
const SHARED = ['websiteContent', 'browsingActivity'];

/**
 * The manifest of the edition for newsrooms: the ordinary one that may connect and wake itself, and that says what it sends. Ids stay,
 * so that whoever changes editions keeps the library.
 */
export function newsroomManifest(manifest: Manifest): Manifest {
  const { extension_pages: policy } = manifest['content_security_policy'] as { readonly extension_pages: string };
  const settings = manifest['browser_specific_settings'] as { readonly gecko: Readonly<Record<string, unknown>> };
  const data = settings.gecko['data_collection_permissions'] as Readonly<Record<string, unknown>>;
  return {
    ...manifest,
    description: '__MSG_newsroom_description__',
    permissions: [...(manifest['permissions'] as readonly string[]), 'alarms'],
    content_security_policy: { extension_pages: policy.replace("connect-src 'self'", CONNECT) },
    browser_specific_settings: { ...settings, gecko: { ...settings.gecko, data_collection_permissions: { ...data, optional: SHARED } } },
  };
}
