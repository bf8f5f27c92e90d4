/**
 * Bytes of a document. A design with 500 services and 5,000 interactions, written out in full, has about 1 MB; every
 * step of the reading takes time and memory in proportion to the bytes.
 */
export const MOST_BYTES = 5_000_000;

/**
 * Mappings and sequences within each other. The contract needs eight; visiting JSON, reading YAML and checking a document
 * recurse, so that the stack bounds them, and this bounds them first.
 */
export const MOST_DEPTH = 64;

/**
 * Keys, values, comments, ends of lines and the signs between them. The large design above has some 300,000. What is
 * wrong with a file may be wrong at each of them, which costs far more than reading it: 5 MB hold millions.
 */
export const MOST_TOKENS = 600_000;

/** Faults that are told of one file: whoever has that many corrects the first and asks again. */
export const MOST_FAULTS = 50;

/** Bytes of a workload that is posted, alone or as a line of many. No workload of the contract comes near that. */
export const MOST_WORKLOAD_BYTES = 256 * 1024;
