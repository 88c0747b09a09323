/** One row of the table; the anchors' figures come from style.md, ours are counted. */
export type Proportions = {
  name: string
  files: number
  median: number
  p95: number
  longest: number
  longestFile: string
  testRatio: number
  duplicatePercent: number
  anyPerThousand: number
  commentPercent: number
}

/** Hand-written TypeScript of the repositories this house looks up to, measured once at source. */
export const anchors: Proportions[] = [
  anchor('openstatus services', [216, 71, 275, 937], 'import/phase-writers.ts', [0.91, 4.1, 0.17, 11.3]),
  anchor('rallly features', [218, 61, 373, 637], 'pay-wall-dialog.tsx', [0.1, 2.0, 0.16, 4.8]),
  anchor('epic-stack', [121, 63, 266, 372], 'settings/profile', [0.25, 3.5, 0.97, 3.0]),
]

function anchor(
  name: string,
  [files, median, p95, longest]: [number, number, number, number],
  longestFile: string,
  [testRatio, duplicatePercent, anyPerThousand, commentPercent]: [number, number, number, number],
): Proportions {
  return {
    name,
    files,
    median,
    p95,
    longest,
    longestFile,
    testRatio,
    duplicatePercent,
    anyPerThousand,
    commentPercent,
  }
}

const columns: [string, (row: Proportions) => string][] = [
  ['', (row) => row.name],
  ['files', (row) => String(row.files)],
  ['median', (row) => String(row.median)],
  ['p95', (row) => String(row.p95)],
  ['longest', (row) => String(row.longest)],
  ['test:src', (row) => row.testRatio.toFixed(2)],
  ['dup %', (row) => row.duplicatePercent.toFixed(1)],
  ['any/kLOC', (row) => row.anyPerThousand.toFixed(2)],
  ['comment %', (row) => row.commentPercent.toFixed(1)],
  ['longest file', (row) => row.longestFile],
]

export function proportionsTable(rows: Proportions[]): string {
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const isText = (column: number) => column === 0 || column === columns.length - 1
  return cells
    .map((line) =>
      line
        .map((cell, column) =>
          isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
