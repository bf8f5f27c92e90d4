/** A fit or a lead as people say it: whole points, below ten with one decimal. */
export const round = (points: number): string =>
  String(points < 10 ? Math.round(10 * points) / 10 : Math.round(points));
