import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a certificate authority and of a server's certificate that it signed. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/**
 * Makes an authority of its own and a certificate for this computer, in a folder; those that are there stay. Only who is given the authority trusts it.
 * @param expired the certificate was good for a day, long ago
 */
export function makeCertificates(folder: string, { expired = false } = {}): Certificates {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const files = { authority: at('ca.pem'), certificate: at('server.pem'), key: at('server.key') };
  if (existsSync(files.certificate)) return files;
  const openssl = (...args: readonly string[]) => execFileSync('openssl', [...args], { cwd: folder, stdio: 'pipe' });
  openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '3650', '-subj', '/CN=Newsroom test authority', '-keyout', 'ca.key', '-out', 'ca.pem');
  openssl('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=localhost', '-keyout', 'server.key', '-out', 'server.csr');
  writeFileSync(at('index'), '');
  writeFileSync(at('ca.conf'), [
    '[ca]', 'default_ca = own', '[own]', `new_certs_dir = ${folder}`, 'database = index', 'rand_serial = yes', 'default_md = sha256', 'policy = any',
    'x509_extensions = server', '[any]', 'commonName = supplied', '[server]', 'subjectAltName = DNS:localhost, IP:127.0.0.1', 'extendedKeyUsage = serverAuth', '',
  ].join('\n'));
  const dates = expired ? ['-startdate', '20200101000000Z', '-enddate', '20200102000000Z'] : ['-days', '365'];
  openssl('ca', '-batch', '-config', 'ca.conf', '-cert', 'ca.pem', '-keyfile', 'ca.key', '-in', 'server.csr', '-out', 'server.pem', '-notext', ...dates);
  return files;
}
