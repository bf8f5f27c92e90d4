/** Why something on this machine could not be read or written; undefined for an error that is about something else. */
export const unreadable = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder; name a file';
    case 'EACCES':
    case 'EPERM':
      return 'this user may not open it';
    case 'ENOTDIR':
      return 'a part of its path is no folder';
    default:
      return error instanceof Error && 'syscall' in error && typeof code === 'string' ? code : undefined;
  }
};
