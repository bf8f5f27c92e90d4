/** Why the system would not have something read or written. An error that is about something else is thrown on. */
export const whyRefused = (error: unknown): string => {
  if (!isOfTheSystem(error)) throw error;
  switch (error.code) {
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
      return error.code;
  }
};

/** Known by what it tells: its class is another one where the code runs in a context of its own. */
const isOfTheSystem = (error: unknown): error is { readonly code: string } =>
  typeof error === 'object' &&
  error !== null &&
  'syscall' in error &&
  'code' in error &&
  typeof error.code === 'string';
