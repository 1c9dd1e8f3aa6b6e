/** What is wrong, and what the editor can do about it. */
export interface Problem {
  file: string;
  /** The field of the front matter, or `tekst` for what stands under it. */
  field: string;
  mend: string;
}
