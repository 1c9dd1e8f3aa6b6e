/** The number of the line, from 1, on which a character of the source stands. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split(/\r\n|\r|\n/).length;
}
