/** The largest file that the house takes when nobody set it otherwise; it says so itself when it takes less. */
export const LARGEST_MEGABYTES = 20;

export const ACCEPTED = 'image/jpeg,image/png,image/webp,application/pdf';

export const isTooLarge = ({ size }: File): boolean => size > LARGEST_MEGABYTES * 1024 * 1024;

export const fileAddress = (id: string): string => `/api/v1/files/${id}`;
