/** Why the service cannot listen where it was asked to; undefined for an error that is about something else. */
export const listenFault = (error: unknown, host: string, port: number): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} on ${host} is in use; set PORT to another one`;
    case 'EACCES':
      return `port ${port} on ${host} is not allowed to this user; set PORT to another one`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST ${JSON.stringify(host)} is not an address of this machine`;
    default:
      return undefined;
  }
};
