/** Takes the keyboard to the first field that still misses something, once that is drawn. */
export function focusFirstGap(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
