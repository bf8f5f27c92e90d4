/** A key as a step of a JSON Pointer (RFC 6901), in which `/` parts steps and `~` escapes. */
export const escapeStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The key that a step of a JSON Pointer names. */
export const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');
