/** The largest `page_size`: a larger one silently becomes this (contract §1). */
export const maxRowsPerPage = 300;

/** The longest request line, in bytes: servers as they are delivered refuse those over 4,094 (contract §1). */
export const maxRequestLineBytes = 4_000;

/** The most ids in one comma list: as many as fit a request line with room for columns (contract §1). */
export const maxIdsPerList = 100;
