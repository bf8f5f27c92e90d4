/** CI matches a path by its characters: `./design.yaml` would be a file that it does not know. */
export const withoutDot = (file: string): string => file.replace(/^(?:\.\/+)+(?=.)/, '');
