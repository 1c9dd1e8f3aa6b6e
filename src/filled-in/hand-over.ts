/**
 * Hands a file to the person. It never leaves the device.
 *
 * @param type its media type, such as `text/csv`
 */
export function handOver({ name, type, content }: { name: string; type: string; content: BlobPart }): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
