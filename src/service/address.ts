/** Where the service listens. */
export interface Address {
  readonly kind: 'address';
  readonly host: string;
  readonly port: number;
}

export interface AddressFault {
  readonly kind: 'fault';
  readonly message: string;
}

/** Reads HOST and PORT; one that is absent or empty means 127.0.0.1 and 3000. PORT 0 means any free port. */
export const readAddress = (env: Readonly<Record<string, string | undefined>>): Address | AddressFault => {
  const host = env['HOST'] || '127.0.0.1';
  const port = env['PORT'] || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { kind: 'fault', message: `PORT must be an integer from 0 to 65535, received ${JSON.stringify(port)}` };
  }
  return { kind: 'address', host, port: Number(port) };
};
