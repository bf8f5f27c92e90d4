/** Whether an `If-None-Match` names an entity tag. */
export const matchesEtag = (header: string, etag: string): boolean =>
  header.trim() === '*' || header.split(',').some((member) => member.trim().replace(/^W\//, '') === etag);
