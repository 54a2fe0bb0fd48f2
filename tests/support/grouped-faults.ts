export interface PageFault {
  readonly path: string;
  readonly fault: string;
}

/** Each fault once, with the pages that have it: `12 trang (/canh-bao/ …): 2 h1`. A fault of the frame is on every page. */
export function groupedFaults(faults: readonly PageFault[]): string[] {
  return [...Map.groupBy(faults, ({ fault }) => fault)].map(([fault, found]) => {
    const paths = [...new Set(found.map(({ path }) => path))];
    return `${paths.length} trang (${paths[0]}${paths.length > 1 ? ' …' : ''}): ${fault}`;
  });
}
