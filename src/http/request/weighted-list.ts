/** One member of a header such as `Accept-Language: ko-KR, ko;q=0.8`. */
export interface Weighted {
  /** In lower case. */
  readonly range: string;
  /** 0 to 1; 0 means not acceptable. */
  readonly weight: number;
}

const WEIGHT = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** The members in the order in which they stand; one that is not well formed counts for nothing. */
export function readWeightedList(header: string): readonly Weighted[] {
  return header.split(',').flatMap((member) => {
    const [range = '', ...parameters] = member.split(';').map((part) => part.trim().toLowerCase());
    const stated = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return range === '' || !WEIGHT.test(stated) ? [] : [{ range, weight: Number(stated) }];
  });
}
